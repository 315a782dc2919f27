package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.anlin.bases.visits.plan.PlannedSlot;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What becomes of each day of a plan. */
class PreviewList extends UnorderedList implements Translated {

    PreviewList(List<PlannedSlot> planned) {
        addClassName("visit-days");
        planned.forEach(slot -> add(new ListItem(
                new Span(VisitWords.day(slot.day())),
                Parts.badge(t("visits.verdict." + slot.verdict() + ".short"), slot.fits() ? "success" : "warn"))));
    }
}
