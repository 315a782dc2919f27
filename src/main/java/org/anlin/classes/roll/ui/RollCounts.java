package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.RollLine;
import org.anlin.shared.ui.Translated;

/** How many are there, late, absent and not yet there. */
class RollCounts extends Div implements Translated {

    private final Map<Presence, Span> figures = new EnumMap<>(Presence.class);

    RollCounts() {
        addClassName("roll-counts");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("classes.roll.counts"));
        for (Presence presence : List.of(Presence.PRESENT, Presence.LATE, Presence.ABSENT, Presence.NOT_YET)) {
            var figure = new Span("0");
            figure.addClassName("roll-figure");
            figures.put(presence, figure);
            var count = new Div(figure, new Span(Marks.of(presence)));
            count.addClassName("roll-count");
            count.getElement().setAttribute("data-presence", presence.name());
            add(count);
        }
    }

    void show(List<RollLine> lines) {
        figures.forEach((presence, figure) -> figure.setText(String.valueOf(
                lines.stream().filter(line -> line.presence() == presence).count())));
    }
}
