package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.anlin.classes.assessment.Attempt;
import org.anlin.classes.assessment.Outcome;
import org.anlin.classes.assessment.Signature;
import org.anlin.classes.assessment.Tally;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** Ends an attempt: says what came of it, and takes a signature if one is wanted. */
class SignDialog extends Dialog implements Translated {

    @FunctionalInterface
    interface OnSign {
        void sign(@Nullable Signature signature);
    }

    SignDialog(Attempt attempt, Outcome outcome, Tally tally, OnSign onSign) {
        addClassName("sign-dialog");
        setHeaderTitle(t("classes.assess.outcome." + outcome, attempt.number()));
        if (outcome == Outcome.FAILED) {
            var again = new UnorderedList();
            tally.notShown().forEach(item -> again.add(new ListItem(item.item(Parts.locale()))));
            add(new Paragraph(t("classes.assess.not-shown-list")), again);
        }
        var pad = new SignaturePad();
        add(new Paragraph(t("classes.assess.sign-hint")), pad);
        Button sign = Parts.primary("classes.assess.sign", () -> {
            try {
                onSign.sign(pad.signature());
            } finally {
                close();
            }
        });
        sign.setDisableOnClick(true);
        getFooter().add(Parts.button("classes.stay", this::close), sign);
    }
}
