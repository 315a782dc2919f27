package org.anlin.aeds.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Profile;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** Who keeps a device, by a contact that staff were told; names of others are not searched. */
class KeeperField extends Div implements Translated {

    private final TextField contact = new TextField(t("aeds.form.keeper"));
    private final Checkbox nobody = new Checkbox(t("aeds.form.keeper-nobody"));
    private final Accounts accounts;
    private final @Nullable AccountId current;

    KeeperField(Accounts accounts, @Nullable AccountId current, @Nullable String name) {
        this.accounts = accounts;
        this.current = current;
        contact.setHelperText(name == null ? t("aeds.form.keeper-hint") : t("aeds.form.keeper-now", name));
        nobody.setVisible(current != null);
        contact.setWidthFull();
        add(contact, nobody);
    }

    @Nullable
    AccountId keeper() {
        if (nobody.getValue()) {
            return null;
        }
        String typed = contact.getValue().strip();
        return typed.isEmpty()
                ? current
                : accounts.withContact(typed)
                        .map(Profile::id)
                        .orElseThrow(() -> new RuleViolation("aeds.refused.keeper"));
    }
}
