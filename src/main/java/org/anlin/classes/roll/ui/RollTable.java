package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Standing;
import org.anlin.classes.roll.Mark;
import org.anlin.classes.roll.Marking;
import org.anlin.classes.roll.Marking.Marked;
import org.anlin.classes.roll.Marking.Overtaken;
import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.RollLine;
import org.anlin.classes.roll.Rolls;
import org.anlin.classes.roll.Way;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The lines of a roll, each written by one tap. */
class RollTable extends Div implements Translated {

    private static final int LONG = 8;
    private static final String SEARCH = "roll-search";

    private final Rolls rolls;
    private final TrainingClassId id;
    private final Way way;
    private final AccountId writer;
    private final Runnable changed;
    private final TapsInBrowser taps;
    private final OrderedList list = new OrderedList();
    private final Map<AccountId, RollRow> rows = new HashMap<>();
    private final Div search = new Div();
    private Map<AccountId, Standing> standings = Map.of();

    RollTable(Rolls rolls, TrainingClassId id, Way way, AccountId writer, Runnable changed) {
        this.rolls = rolls;
        this.id = id;
        this.way = way;
        this.writer = writer;
        this.changed = changed;
        this.taps = new TapsInBrowser(id + "-" + way + "-" + writer, this::write);
        addClassName("roll");
        list.addClassName("roll-list");
        search.addClassName("roll-search");
        search.add(searchField());
        var none = Parts.line("roll-none", t("classes.roll.none-found"));
        none.getElement().setAttribute("role", "status");
        getElement().appendChild(new Element("anlin-offline").setText(t("classes.roll.offline")));
        add(taps, search, none, list);
    }

    private Div searchField() {
        var field = new Input();
        field.setId(SEARCH);
        field.setType("search");
        field.getElement().setAttribute("autocomplete", "off");
        var label = new NativeLabel(t("classes.roll.search"));
        label.setFor(SEARCH);
        return new Div(label, field);
    }

    void show(List<RollLine> lines, Map<AccountId, Standing> standings) {
        this.standings = standings;
        search.setVisible(lines.size() > LONG);
        if (!rows.keySet()
                .equals(new HashSet<>(lines.stream().map(RollLine::learner).toList()))) {
            rows.clear();
            list.removeAll();
            lines.forEach(line -> {
                var row = new RollRow(id, line, writer);
                rows.put(line.learner(), row);
                list.add(row);
            });
        }
        lines.forEach(this::show);
    }

    private void show(RollLine line) {
        RollRow row = rows.get(line.learner());
        if (row != null) {
            row.show(line, standings.getOrDefault(line.learner(), Standing.NONE));
        }
    }

    void write(AccountId learner, Presence presence, @Nullable UUID seen) {
        Marking marking;
        try {
            marking = rolls.mark(id, learner, presence, way, seen);
        } catch (RuleViolation refusal) {
            taps.refused(learner);
            throw refusal;
        }
        show(marking.line());
        switch (marking) {
            case Marked done -> {
                taps.stored(learner, presence);
                changed.run();
            }
            case Overtaken overtaken -> ask(overtaken.line(), presence);
        }
    }

    private void ask(RollLine line, Presence presence) {
        AccountId learner = line.learner();
        taps.asked(learner);
        new ConfirmDialog(
                        t("classes.roll.overtaken"),
                        overtaken(line, presence),
                        t("classes.roll.overtaken.change", Marks.of(presence)),
                        confirmed -> write(learner, presence, line.entry()),
                        t("classes.roll.overtaken.keep"),
                        kept -> taps.refused(learner))
                .open();
    }

    private String overtaken(RollLine line, Presence presence) {
        Mark mark = line.mark();
        return mark == null
                ? t("classes.roll.overtaken.taken-back", Marks.name(line), Marks.of(presence))
                : t(
                        "classes.roll.overtaken.text",
                        Marks.name(line),
                        Marks.of(mark.presence()),
                        Marks.written(mark),
                        Marks.of(presence));
    }
}
