package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.concurrent.atomic.AtomicReference;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Mark;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** Changes one item after the signature; asks why, because the line before stays beside it. */
class CorrectionDialog extends Dialog implements Translated {

    @FunctionalInterface
    interface OnCorrection {
        void correct(Mark mark, String reason);
    }

    private static final int LONGEST = 500;

    private final AtomicReference<@Nullable Mark> chosen = new AtomicReference<>();
    private final TextArea reason = new TextArea(t("classes.reason"));

    CorrectionDialog(ChecklistItem item, OnCorrection onCorrection) {
        addClassName("correction-dialog");
        setHeaderTitle(t("classes.assess.correct-of", item.item(Parts.locale())));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(
                new Paragraph(item.criterion(Parts.locale())),
                new MarkField(item, chosen::set),
                reason,
                new Paragraph(t("classes.assess.correct-hint")));
        getFooter()
                .add(
                        Parts.button("classes.stay", this::close),
                        Parts.primary("classes.assess.correct-item", () -> correct(onCorrection)));
    }

    private void correct(OnCorrection onCorrection) {
        Mark mark = chosen.get();
        if (mark == null || reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(t("classes.assess.correct-missing"));
            return;
        }
        onCorrection.correct(mark, reason.getValue());
        close();
    }
}
