package org.anlin.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.anlin.accounts.Outbox;
import org.anlin.accounts.Outbox.OutboxMessage;
import org.anlin.shared.TimeConfiguration;

/** Where the demo's codes arrive. Registered in the demo only: elsewhere there is no such page. */
@Route(value = AccountsNavigation.OUTBOX, registerAtStartup = false)
@AnonymousAllowed
class OutboxView extends AccountPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(TimeConfiguration.BEIJING);

    private final Outbox outbox;
    private final Div list = new Div();

    OutboxView(Outbox outbox) {
        super("accounts.outbox.title");
        this.outbox = outbox;
        add(
                paragraph("accounts.outbox.lead", "notice"),
                new Button(t("accounts.outbox.refresh"), click -> show()),
                list);
        show();
    }

    private void show() {
        list.removeAll();
        List<OutboxMessage> messages = outbox.newest();
        if (messages.isEmpty()) {
            list.add(paragraph("accounts.outbox.empty", "empty"));
        }
        messages.forEach(message -> list.add(message(message)));
    }

    private Div message(OutboxMessage message) {
        var head = new Div(new Span(message.contact()), new Span(TIME.format(message.sentAt())));
        head.addClassName("meta");
        Div card = card(head, new Paragraph(message.message()));
        card.addClassName("account-message");
        return card;
    }
}
