package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Asks why; what is refused stays open with what was written. */
class ReasonDialog extends Dialog implements Translated {

    private static final int LONGEST = 300;

    ReasonDialog(String key, String hint, Consumer<String> act) {
        setHeaderTitle(t(key));
        var reason = new TextArea(t("visits.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(hint);
        reason.setWidthFull();
        var said = new Said();
        add(reason, said);
        getFooter().add(Parts.button("shared.cancel", this::close), Parts.primary(key, () -> {
            if (said.done(() -> act.accept(reason.getValue()))) {
                close();
            }
        }));
    }
}
