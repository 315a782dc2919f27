package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.anlin.classes.ClassCard;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Which class it is, and the way back. */
class ClassHead extends Div implements Translated {

    ClassHead(ClassCard card, String back, String backKey, String title) {
        add(
                Parts.link(back, t(backKey), "text-link"),
                new H1(title),
                Parts.line("class-when", Words.when(card.entry())),
                Parts.line(
                        "muted",
                        card.venue(Parts.locale()) + " · " + card.entry().room()));
    }
}
