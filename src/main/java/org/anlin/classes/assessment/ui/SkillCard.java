package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Entry;
import org.anlin.classes.assessment.Mark;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One skill: what counts, two big answers or a number, and who wrote what stands there. */
class SkillCard extends Div implements Translated {

    private final MarkField field;
    private final Paragraph written = new Paragraph();
    private int seen;

    SkillCard(ChecklistItem item, Consumer<Mark> onMark) {
        field = new MarkField(item, onMark);
        addClassNames("card", "skill-card");
        getElement().setAttribute("data-item", item.id());
        getElement().setAttribute("data-seen", "0");
        var name = new H3(item.item(Parts.locale()));
        name.addClassName("skill-name");
        add(name);
        if (item.critical()) {
            add(Parts.badge(t("classes.assess.critical"), "warn"));
        }
        if (item.unreviewed()) {
            add(Parts.badge(t("classes.assess.unreviewed"), "quiet"));
        }
        add(Parts.line("skill-criterion", item.criterion(Parts.locale())));
        String judge = item.judge(Parts.locale());
        if (!judge.isEmpty()) {
            add(Parts.line("muted", judge));
        }
        written.addClassNames("muted", "skill-written");
        add(field, written);
    }

    int seen() {
        return seen;
    }

    void show(Entry entry, String by) {
        if (entry.position() != seen) {
            seen = entry.position();
            getElement().setAttribute("data-seen", String.valueOf(seen));
            field.show(entry);
            setClassName("not-shown", !entry.passed());
            setClassName("shown", entry.passed());
            written.setText(t(
                    entry.passed() ? "classes.assess.written.passed" : "classes.assess.written.failed",
                    Words.time(entry.at()),
                    by));
        }
    }

    /** The server refused what stands here now; what it has is drawn anew. */
    void forget() {
        seen = -1;
        field.clear();
    }
}
