package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Optional;
import org.anlin.classes.assessment.AssessmentSheet;
import org.anlin.classes.assessment.AssessmentSheet.Written;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Entry;
import org.anlin.classes.assessment.Mark;
import org.anlin.classes.assessment.Outcome;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** A signed attempt: what came of it, whose name stands under it, and what may still be done. */
class ResultPanel extends Div implements Translated {

    @FunctionalInterface
    interface OnCorrection {
        void correct(Mark mark, int seen, String reason);
    }

    private final Written written;

    ResultPanel(AssessmentSheet sheet, Written written) {
        this.written = written;
        boolean passed = written.outcome() == Outcome.PASSED;
        addClassNames("card", "assessment-result");
        add(new H2(t("classes.assess.outcome." + (passed ? Outcome.PASSED : Outcome.FAILED), written.number())));
        Instant at = written.signedAt();
        add(Parts.line(
                "muted",
                t(
                        "classes.assess.signed",
                        Figures.name(sheet, written.examiner()),
                        at == null ? "" : Words.moment(at))));
        if (!passed) {
            var again = new UnorderedList();
            written.tally().notShown().forEach(item -> again.add(new ListItem(item.item(Parts.locale()))));
            add(Parts.line("strong", t("classes.assess.not-shown-list")), again);
        }
        String strokes = written.signature();
        if (strokes != null) {
            add(signature(strokes));
        }
    }

    private Component signature(String strokes) {
        var image = new Div();
        image.addClassName("signature-image");
        image.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", t("classes.assess.signature"))
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 600 200\" aria-hidden=\"true\"><path d=\"" + strokes + "\"/></svg>");
        return image;
    }

    void offerRemediation(Runnable begin) {
        add(Parts.block("actions", Parts.primary("classes.assess.remedy", begin)));
    }

    void offerCorrection(OnCorrection onCorrection) {
        var list = new UnorderedList();
        list.addClassName("correction-list");
        written.tally().checklist().items().forEach(item -> list.add(new ListItem(line(item, onCorrection))));
        add(new NativeDetails(t("classes.assess.correct"), list));
    }

    private Component line(ChecklistItem item, OnCorrection onCorrection) {
        Optional<Entry> entry = written.tally().of(item);
        String verdict =
                entry.map(said -> Figures.verdict(said, item.measure())).orElse(t("classes.assess.not-entered"));
        var correct = Parts.button(
                "classes.assess.correct-item",
                () -> new CorrectionDialog(
                                item,
                                (mark, reason) -> onCorrection.correct(
                                        mark, entry.map(Entry::position).orElse(0), reason))
                        .open());
        correct.setAriaLabel(t("classes.assess.correct-of", item.item(Parts.locale())));
        return Parts.block(
                "correction-row", new Div(new Span(item.item(Parts.locale())), Parts.line("muted", verdict)), correct);
    }
}
