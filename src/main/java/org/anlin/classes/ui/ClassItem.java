package org.anlin.classes.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import org.anlin.classes.ClassCard;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** A class in a list: what, when, where, how many seats, and the way in. */
class ClassItem extends ListItem implements Translated {

    ClassItem(ClassCard card) {
        addClassNames("card", "class-item");
        var title = new H2(
                Parts.link(ClassesNavigation.path(card.id()), card.entry().title(Parts.locale()), "class-title"));
        var badges = Parts.block("meta", Parts.badge(Words.seats(card), card.free() > 0 ? "success" : "warn"));
        if (card.demo()) {
            badges.add(Parts.badge(t("classes.demo"), "quiet"));
        }
        add(
                title,
                Parts.line("class-when", Words.when(card.entry())),
                Parts.line(
                        "muted",
                        card.venue(Parts.locale()) + " · " + card.entry().address()),
                badges);
    }
}
