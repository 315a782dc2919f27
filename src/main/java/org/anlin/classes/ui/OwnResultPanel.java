package org.anlin.classes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.anlin.classes.assessment.Outcome;
import org.anlin.classes.assessment.OwnResult;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What came of one's own assessment: passed, or what to practise once more. */
class OwnResultPanel extends Div implements Translated {

    OwnResultPanel(OwnResult result) {
        addClassName("own-result");
        if (result.outcome() == Outcome.PASSED) {
            add(Parts.badge(t("classes.result.passed"), "success"));
            return;
        }
        var again = new UnorderedList();
        result.again().forEach(item -> again.add(new ListItem(item.item(Parts.locale()))));
        add(
                Parts.line("strong", t("classes.result.again")),
                again,
                Parts.line("muted", t("classes.result.again-hint")));
    }
}
