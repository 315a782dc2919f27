package org.anlin.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.anlin.shared.Contact;
import org.anlin.shared.ui.Translated;

/** A contact, a button that sends a code to it, and the field for the code. */
class ContactProof extends Div implements Translated {

    final TextField contact = Fields.contact();
    final TextField code = Fields.code();
    private final Refusals refusals = new Refusals().at(contact, "shared.", "accounts.code.no", "accounts.throttled");
    private final BiConsumer<String, Locale> request;

    ContactProof(DemoMode demo, BiConsumer<String, Locale> request) {
        this.request = request;
        addClassName("account-form");
        var send = new Button(t("accounts.code.request"), click -> send());
        var row = new Div(code, send);
        row.addClassName("account-code");
        add(contact, row);
        if (demo.on()) {
            add(outboxLink());
        }
    }

    private void send() {
        refusals.none(() -> {
            Contact valid = Contact.parse(contact.getValue());
            request.accept(contact.getValue(), getLocale());
            code.setHelperText(t("accounts.code.sent", valid.masked()));
            code.focus();
        });
    }

    private Div outboxLink() {
        var link = new Anchor("/" + AccountsNavigation.OUTBOX, t("accounts.demo.outboxLink"), AnchorTarget.BLANK);
        var hint = new Div(link);
        hint.addClassName("muted");
        return hint;
    }
}
