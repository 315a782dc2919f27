package org.anlin.accounts.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.anlin.shared.ui.Translated;

/** The consent, and the texts that it is given to. */
class ConsentPart extends Div implements Translated {

    final Checkbox consent = new Checkbox(t("accounts.consent"));

    ConsentPart() {
        consent.setManualValidation(true);
        var texts = new Span(
                document(AccountsNavigation.PRIVACY, "accounts.privacy"),
                document(AccountsNavigation.PRIVACY + "/terms", "accounts.terms"));
        texts.addClassNames("muted", "account-texts");
        add(consent, texts);
    }

    private Anchor document(String path, String key) {
        return new Anchor("/" + path, t(key), AnchorTarget.BLANK);
    }
}
