package org.anlin.classes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.anlin.classes.rating.RatingSummary;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What learners said, without their names. */
public class RatingPanel extends Div implements Translated {

    public RatingPanel(RatingSummary summary) {
        addClassName("card");
        var words = new UnorderedList();
        summary.words().forEach(text -> words.add(new ListItem(text)));
        add(
                new H2(t("classes.rating.heading")),
                Parts.line("lead", t("classes.rating.average", summary.average(), summary.count())),
                words);
    }
}
