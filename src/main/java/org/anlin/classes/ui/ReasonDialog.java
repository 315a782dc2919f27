package org.anlin.classes.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Asks why before something is done that others must be able to understand. */
public class ReasonDialog extends Dialog implements Translated {

    private static final int LONGEST = 500;

    public ReasonDialog(String key, Consumer<String> act) {
        setHeaderTitle(t(key));
        var reason = new TextArea(t("classes.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(reason);
        getFooter().add(Parts.button("classes.stay", this::close), Parts.primary(key, () -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(t("classes.form.missing"));
                return;
            }
            act.accept(reason.getValue());
            close();
        }));
    }
}
