package org.anlin.classes.ui;

import com.vaadin.flow.component.UI;
import org.anlin.classes.TrainingClassId;

/** The ways to the pages of classes. */
public final class ClassesNavigation {

    public static final String CLASSES = "classes";
    public static final String MINE = "my/classes";
    public static final String DESK = "desk/classes";
    static final String VENUES = "desk/venues";
    static final String TRAINERS = "desk/trainers";
    static final String NEW = DESK + "/new";

    private ClassesNavigation() {}

    public static String path(TrainingClassId id) {
        return CLASSES + "/" + id;
    }

    public static void toClass(TrainingClassId id) {
        UI.getCurrent().navigate(path(id));
    }

    static String deskPath(TrainingClassId id) {
        return DESK + "/" + id;
    }

    static void toDesk(TrainingClassId id) {
        UI.getCurrent().navigate(deskPath(id));
    }

    /** Asks for sign-in first and goes on to the class afterwards. */
    static String signInAndGoTo(TrainingClassId id) {
        return MINE + "/" + id;
    }
}
