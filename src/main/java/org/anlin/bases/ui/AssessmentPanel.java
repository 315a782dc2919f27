package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlin.bases.assessment.Assessment;
import org.anlin.bases.assessment.BaseAssessments;
import org.anlin.bases.assessment.Checklist;
import org.anlin.bases.assessment.ChecklistItem;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The assessments of a base, and the sheet for the next. */
class AssessmentPanel extends Div implements Translated {

    private final BaseAssessments assessments;
    private final String slug;
    private final Map<String, IntegerField> points = new LinkedHashMap<>();
    private final TextArea note = new TextArea(t("bases.assessment.note"));

    AssessmentPanel(BaseAssessments assessments, String slug) {
        this.assessments = assessments;
        this.slug = slug;
        show();
    }

    private void show() {
        removeAll();
        add(new H2(t("bases.assessment.title")));
        List<Assessment> past = assessments.of(slug);
        if (past.isEmpty()) {
            add(Parts.line("muted", t("bases.assessment.none")));
        }
        past.forEach(one -> add(line(one)));
        add(sheet(assessments.checklist()));
    }

    private Component line(Assessment one) {
        LocalDate until = one.validUntil();
        String words = until == null
                ? t(
                        "bases.assessment.failed",
                        one.assessedOn().toString(),
                        one.score(),
                        one.nextDue().toString())
                : t(
                        "bases.assessment.passed",
                        one.assessedOn().toString(),
                        one.score(),
                        until.toString(),
                        one.nextDue().toString());
        var line = new Div(Parts.badge(
                t(one.passed() ? "bases.assessment.is-passed" : "bases.assessment.is-failed"),
                one.passed() ? "success" : "error"));
        line.add(Parts.line("assessment-line", words));
        if (one.note() != null) {
            line.add(Parts.line("muted", one.note()));
        }
        return line;
    }

    private Component sheet(Checklist checklist) {
        var fields = Parts.block("base-form");
        points.clear();
        for (ChecklistItem item : checklist.items()) {
            var field = new IntegerField(item.in(Parts.locale()));
            field.setMin(0);
            field.setMax(item.points());
            field.setStepButtonsVisible(true);
            field.setHelperText(t("bases.assessment.of", item.points()));
            points.put(item.key(), field);
            fields.add(field);
        }
        note.setMaxLength(1000);
        note.addClassName("wide");
        fields.add(note);
        return new NativeDetails(
                t("bases.assessment.new"),
                new Div(
                        Parts.line("muted", t("bases.assessment.basis", checklist.basis(), checklist.version())),
                        fields,
                        Parts.block("actions", Parts.primary("bases.assessment.save", this::save))));
    }

    private void save() {
        var given = new LinkedHashMap<String, Integer>();
        points.forEach((key, field) -> {
            if (!field.isEmpty()) {
                given.put(key, field.getValue());
            }
        });
        assessments.assess(slug, given, note.getValue());
        note.clear();
        show();
    }
}
