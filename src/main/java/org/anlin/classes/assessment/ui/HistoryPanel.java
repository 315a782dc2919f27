package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.classes.assessment.AssessmentSheet;
import org.anlin.classes.assessment.AssessmentSheet.Written;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Entry;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Every line that was ever written in an attempt, in its order: who, when, what, and why it was changed. */
class HistoryPanel extends NativeDetails implements Translated {

    HistoryPanel(AssessmentSheet sheet, Written written) {
        addClassName("assessment-history");
        setSummaryText(
                t("classes.assess.history", written.number(), written.entries().size()));
        Map<String, ChecklistItem> items = written.tally().checklist().items().stream()
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity()));
        var list = new OrderedList();
        written.entries().forEach(entry -> list.add(line(sheet, entry, items.get(entry.item()))));
        setContent(list);
    }

    private ListItem line(AssessmentSheet sheet, Entry entry, @org.jspecify.annotations.Nullable ChecklistItem item) {
        var line = new ListItem();
        if (item != null) {
            line.add(new Span(t(
                    "classes.assess.line",
                    item.item(Parts.locale()),
                    Figures.verdict(entry, item.measure()),
                    Figures.name(sheet, entry.by()),
                    Words.moment(entry.at()))));
        }
        String reason = entry.reason();
        if (reason != null) {
            line.add(Parts.line("muted", t("classes.assess.because", reason)));
        }
        return line;
    }
}
