package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.Standing;
import org.anlin.classes.roll.Mark;
import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.RollLine;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** One learner: three large buttons, and beside the name who wrote last. A tap goes through the browser's own note of it. */
class RollRow extends ListItem implements Translated {

    private static final List<Presence> CHOICES = List.of(Presence.PRESENT, Presence.LATE, Presence.ABSENT);

    private final List<NativeButton> buttons = new ArrayList<>();
    private final NativeButton back;
    private final Span written = new Span();
    private final Anchor skills;
    private @Nullable RollLine shown;

    RollRow(TrainingClassId id, RollLine line, AccountId writer) {
        addClassName("roll-row");
        String name = Marks.name(line);
        getElement().setAttribute("data-learner", line.learner().toString());
        getElement().setAttribute("data-name", name);
        var title = new Span(t("classes.roll.numbered", line.number(), name));
        title.addClassName("roll-name");
        var head = Parts.block("roll-head", title);
        if (line.walkIn()) {
            head.add(Parts.badge(t("classes.roll.walk-in"), "quiet"));
        }
        skills = Parts.link(TeachNavigation.learner(id, line.learner()), "", "roll-skills text-link");
        head.add(skills, unsent(writer + "/" + id + "/" + line.learner() + "/"));
        written.addClassNames("roll-written", "muted");
        back = choice(Presence.NOT_YET, t("classes.roll.back"));
        back.addClassName("roll-back");
        back.setAriaLabel(t("classes.roll.back-of", name));
        add(head, choices(name), new Div(written, back));
        getChildren().reduce((first, last) -> last).ifPresent(foot -> foot.addClassName("roll-foot"));
        show(line, Standing.NONE);
    }

    /** Shown by the browser that still has marks of this learner to hand over. */
    private Span unsent(String sheets) {
        var note = new Span(t("classes.roll.unsent"));
        note.addClassNames("roll-unsent", "badge");
        note.getElement().setAttribute("hidden", true).setAttribute("data-sheets", sheets);
        return note;
    }

    private Div choices(String name) {
        var choices = Parts.block("roll-choices");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        for (Presence presence : CHOICES) {
            var button = choice(presence, Marks.of(presence));
            buttons.add(button);
            choices.add(button);
        }
        return choices;
    }

    private static NativeButton choice(Presence presence, String text) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("type", "button").setAttribute("data-presence", presence.name());
        return button;
    }

    /** Only what is new travels to the browser. */
    final void show(RollLine line, Standing standing) {
        skills.setText(t("classes.roll.skills." + standing.state(), standing.entered(), standing.items()));
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        Element row = getElement();
        row.setAttribute("data-presence", line.presence().name());
        row.setAttribute("data-entry", Objects.toString(line.entry(), ""));
        for (int i = 0; i < CHOICES.size(); i++) {
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(CHOICES.get(i) == line.presence()));
        }
        Mark mark = line.mark();
        written.setText(mark == null ? t("classes.roll.presence.NOT_YET") : Marks.written(mark));
        back.setVisible(mark != null);
    }
}
