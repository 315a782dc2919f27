package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.anlin.classes.assessment.Checklist;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What the checklist rests on, with its year, and whether anybody has reviewed it. */
class GuidelinePanel extends Div implements Translated {

    GuidelinePanel(Checklist checklist) {
        addClassName("guidelines");
        add(new H2(t("classes.assess.guidelines")));
        if (checklist.guidelines().isEmpty()) {
            add(Parts.line("muted", t("classes.assess.guidelines.own")));
        } else {
            var list = new UnorderedList();
            checklist.guidelines().forEach(guideline -> list.add(new ListItem(guideline)));
            add(list);
        }
        add(Parts.line("muted", t("classes.assess.version", checklist.version())));
        if (checklist.reviewNote() != null) {
            add(Parts.line("notice-warn", t("classes.assess.not-reviewed", checklist.reviewNote())));
        }
    }
}
