package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.roll.ClassStart;
import org.anlin.classes.roll.Rolls;
import org.anlin.classes.roll.Teaching;
import org.anlin.classes.roll.WalkIns;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The roll of one class. */
@Route("teach/:class")
@RolesAllowed({"TRAINER", "COORDINATOR", "ADMINISTRATOR"})
class RollView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Teaching teaching;
    private final Rolls rolls;
    private final Assessments assessments;
    private final ClassStart start;
    private final WalkIns walkIns;
    private final CurrentAccount current;
    private String title = "";

    RollView(
            Teaching teaching,
            Rolls rolls,
            Assessments assessments,
            ClassStart start,
            WalkIns walkIns,
            CurrentAccount current) {
        this.teaching = teaching;
        this.rolls = rolls;
        this.assessments = assessments;
        this.start = start;
        this.walkIns = walkIns;
        this.current = current;
        addClassNames("page-narrow", "teach");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TrainingClassId> id = event.getRouteParameters().get("class").flatMap(TeachNavigation::id);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(teaching.one(id.get()).card());
        }
    }

    private void show(ClassCard card) {
        title = card.entry().title(Parts.locale());
        removeAll();
        add(
                new ClassHead(card, TeachNavigation.TEACH, "classes.roll.teach", title),
                new RollPanel(rolls, assessments, start, walkIns, card.id(), current.id()));
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", title);
    }
}
