package org.anlin.classes.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.anlin.classes.ClassYield;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Roster;
import org.anlin.classes.rating.Ratings;
import org.anlin.shared.ui.Parts;
import org.springframework.stereotype.Component;

/** Who comes to a class, and what they said of it afterwards. */
@Component
class RosterPanels {

    private final Roster roster;
    private final Ratings ratings;
    private final List<ClassYield> yields;

    RosterPanels(Roster roster, Ratings ratings, List<ClassYield> yields) {
        this.roster = roster;
        this.ratings = ratings;
        this.yields = yields;
    }

    List<com.vaadin.flow.component.Component> of(TrainingClassId id, Runnable changed) {
        var parts = new ArrayList<com.vaadin.flow.component.Component>();
        parts.add(new RosterPanel(roster, id, changed));
        yields.forEach(source -> source.of(id).ifPresent(download -> parts.add(way(download))));
        ratings.summary(id).ifPresent(summary -> parts.add(new RatingPanel(summary)));
        return parts;
    }

    private static com.vaadin.flow.component.Component way(ClassYield.Download download) {
        Anchor link = Parts.link(download.path(), download.text(), "button");
        link.setRouterIgnore(true);
        return Parts.block("actions", link);
    }
}
