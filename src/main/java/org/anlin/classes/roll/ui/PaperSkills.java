package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentSheet;
import org.anlin.classes.assessment.AssessmentSheets;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.assessment.Mark;
import org.anlin.classes.assessment.Outcome;
import org.anlin.classes.assessment.Standing;
import org.anlin.classes.roll.RollLine;
import org.anlin.classes.roll.Rolls;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Takes the skills of one learner after the other from paper; each learner's column is stored at once. */
class PaperSkills extends Div implements Translated {

    private final Rolls rolls;
    private final AssessmentSheets sheets;
    private final Assessments assessments;
    private final TrainingClassId id;
    private final Select<RollLine> learner = new Select<>();
    private final Div fields = new Div();

    PaperSkills(Rolls rolls, AssessmentSheets sheets, Assessments assessments, TrainingClassId id) {
        this.rolls = rolls;
        this.sheets = sheets;
        this.assessments = assessments;
        this.id = id;
        learner.setLabel(t("classes.roll.paper.learner"));
        learner.setItemLabelGenerator(line -> t("classes.roll.numbered", line.number(), Marks.name(line)));
        learner.addValueChangeListener(change -> show(Optional.ofNullable(change.getValue())));
        add(
                new H2(t("classes.roll.paper.skills")),
                Parts.line("muted", t("classes.roll.paper.skills.hint")),
                learner,
                fields);
        offer();
    }

    /** Those who are there and have not passed yet. */
    final void offer() {
        Map<AccountId, Standing> standings = assessments.standings(id);
        List<RollLine> open = rolls.roll(id).stream()
                .filter(line -> line.presence().isHere())
                .filter(line ->
                        standings.getOrDefault(line.learner(), Standing.NONE).state() != Standing.State.PASSED)
                .toList();
        learner.setItems(open);
        learner.setVisible(!open.isEmpty());
        fields.removeAll();
        if (open.isEmpty()) {
            fields.add(Parts.line("empty", t("classes.roll.paper.nobody")));
        }
    }

    private void show(Optional<RollLine> line) {
        fields.removeAll();
        line.ifPresent(chosen -> show(sheets.of(id, chosen.learner())));
    }

    private void show(AssessmentSheet sheet) {
        sheet.refusal()
                .ifPresentOrElse(
                        refusal -> fields.add(Parts.line("notice-warn", t(refusal.key(), refusal.arguments()))),
                        () -> write(sheet));
    }

    private void write(AssessmentSheet sheet) {
        var tally = sheet.openTally();
        var marks = new ArrayList<PaperMark>();
        tally.checklist()
                .items()
                .forEach(item -> marks.add(new PaperMark(item, tally.of(item).orElse(null))));
        var form = Parts.block("class-form", marks.toArray(PaperMark[]::new));
        var save = Parts.primary("classes.roll.paper.save", () -> save(sheet.learner(), marks));
        fields.add(form, Parts.block("actions", save));
        marks.stream().findFirst().ifPresent(PaperMark::focus);
    }

    private void save(AccountId person, List<PaperMark> written) {
        if (!written.stream().map(PaperMark::check).reduce(true, Boolean::logicalAnd)) {
            return;
        }
        List<Mark> marks =
                written.stream().flatMap(mark -> mark.mark().stream()).toList();
        if (marks.isEmpty()) {
            return;
        }
        Optional<Outcome> outcome = assessments.enterSheet(id, person, marks);
        Notification.show(t(outcome.map(known -> "classes.roll.paper." + known).orElse("classes.roll.paper.open")));
        offer();
        learner.focus();
    }
}
