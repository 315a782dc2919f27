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
import org.anlin.accounts.Role;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentSheets;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.roll.Rolls;
import org.anlin.classes.roll.Teaching;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Takes the sheet of paper onto the roll: one key per line, each written at once. */
@Route("teach/:class/paper")
@RolesAllowed({"TRAINER", "COORDINATOR", "ADMINISTRATOR"})
class PaperView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Teaching teaching;
    private final Rolls rolls;
    private final AssessmentSheets sheets;
    private final Assessments assessments;
    private final CurrentAccount current;

    PaperView(
            Teaching teaching, Rolls rolls, AssessmentSheets sheets, Assessments assessments, CurrentAccount current) {
        this.teaching = teaching;
        this.rolls = rolls;
        this.sheets = sheets;
        this.assessments = assessments;
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
        removeAll();
        add(
                new ClassHead(
                        card,
                        TeachNavigation.roll(card.id()),
                        "classes.roll.to-roll",
                        t("classes.roll.paper.title", card.entry().title(Parts.locale()))),
                Parts.line("notice", t("classes.roll.paper.keys")),
                new PaperPanel(rolls, assessments, card.id(), current.id()));
        if (current.has(Role.TRAINER)) {
            add(new PaperSkills(rolls, sheets, assessments, card.id()));
        }
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.roll.paper"));
    }
}
