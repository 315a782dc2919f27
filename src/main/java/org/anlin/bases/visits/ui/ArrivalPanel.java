package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.arrival.ArrivalLine;
import org.anlin.bases.visits.arrival.Arrivals;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.plan.DeskSlot;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The door list of a slot: a code typed or scanned brings its booking to the top. */
class ArrivalPanel extends Div implements Translated {

    private final Arrivals arrivals;
    private final GroupRequests requests;
    private final String slug;
    private final DeskSlot slot;
    private final boolean over;
    private final TextField code = new TextField(t("visits.code.typed"));
    private final Said said = new Said();
    private final Div list = new Div();
    private @Nullable VisitBookingId shownFirst;

    ArrivalPanel(
            Arrivals arrivals,
            GroupRequests requests,
            String slug,
            DeskSlot slot,
            boolean over,
            @Nullable String scanned) {
        this.arrivals = arrivals;
        this.requests = requests;
        this.slug = slug;
        this.slot = slot;
        this.over = over;
        addClassName("visit-door");
        add(new H2(t("visits.arrival.title")));
        if (arrivals.open(slot)) {
            add(codeField());
        }
        add(said, list);
        if (scanned != null) {
            find(scanned);
        }
        show();
    }

    private Component codeField() {
        code.setHelperText(t("visits.code.typed-hint"));
        code.setMaxLength(20);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        return Parts.block("visit-find", code, Parts.button("visits.code.find", () -> {
            find(code.getValue());
            show();
        }));
    }

    private void find(String typed) {
        shownFirst = null;
        if (said.done(() -> shownFirst = arrivals.withCode(slug, slot.id(), typed))) {
            code.clear();
        }
    }

    private void show() {
        List<ArrivalLine> lines = arrivals.of(slot.id());
        list.removeAll();
        if (lines.isEmpty()) {
            list.add(Parts.line("muted", t("visits.arrival.none")));
            return;
        }
        int came = lines.stream()
                .map(ArrivalLine::came)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        int people = lines.stream().mapToInt(ArrivalLine::people).sum();
        var sum = Parts.line("lead", t("visits.arrival.sum", came, people));
        sum.getElement().setAttribute("role", "status");
        var rows = new UnorderedList();
        rows.addClassName("visit-list");
        lines.stream()
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(shownFirst), one.id().equals(shownFirst)))
                .forEach(line -> rows.add(row(line)));
        list.add(sum, rows);
    }

    private ArrivalRow row(ArrivalLine line) {
        var row = new ArrivalRow(arrivals, requests, line, arrivals.open(slot), over, this::show);
        if (line.id().equals(shownFirst)) {
            row.addClassName("found");
        }
        return row;
    }
}
