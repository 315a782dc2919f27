package org.anlin.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.anlin.accounts.GuardianRequest;
import org.anlin.shared.ui.Translated;

/** For a child who waits: write to the guardian again, or to another one. */
class GuardianPart extends Div implements Translated {

    private static final int NOTICE_MILLIS = 6000;

    private final TextField guardian = Fields.text("accounts.guardian", Autocomplete.OFF);
    private final Refusals refusals = new Refusals().at(guardian, "accounts.guardian", "accounts.throttled");

    GuardianPart(GuardianRequest request) {
        addClassNames("card", "account-form");
        guardian.setHelperText(t("accounts.guardian.another"));
        add(
                new H2(t("accounts.guardian.title")),
                new Button(t("accounts.guardian.remind"), click -> send(() -> request.remind(getLocale()))),
                guardian,
                new Button(
                        t("accounts.guardian.ask"),
                        click -> send(() -> request.ask(guardian.getValue(), getLocale()))));
    }

    private void send(Supplier<String> message) {
        refusals.none(() -> Notification.show(
                t("accounts.guardian.reminded", message.get()), NOTICE_MILLIS, Notification.Position.BOTTOM_CENTER));
    }
}
