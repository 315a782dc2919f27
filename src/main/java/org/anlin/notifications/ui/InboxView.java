package org.anlin.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.anlin.notifications.Inbox;
import org.anlin.notifications.Message;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.Translated;

/** Everything that a person was told. What is shown counts as read from the next visit on. */
@Route("my/messages")
@PermitAll
class InboxView extends Div implements Translated, HasDynamicTitle {

    private static final int PAGE = 20;

    private final Inbox inbox;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(t("notifications.more"), click -> show());
    private int shown;

    InboxView(Inbox inbox) {
        this.inbox = inbox;
        addClassName("page-narrow");
        list.addClassName("inbox");
        add(new H1(t("notifications.title")), list, more);
        show();
        if (shown == 0) {
            replace(list, empty());
        }
    }

    @Override
    public String getPageTitle() {
        return t("notifications.title");
    }

    private void show() {
        List<Message> page = inbox.messages(getLocale(), shown, PAGE);
        page.forEach(message -> list.add(item(message)));
        inbox.markRead(page);
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private ListItem item(Message message) {
        var title = new H2(new Anchor(message.path().substring(1), message.title()));
        var at = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(TimeConfiguration.BEIJING)
                .format(message.at()));
        at.addClassName("meta");
        var item = new ListItem(title, new Paragraph(message.text()), at);
        item.addClassName("card");
        if (message.unread()) {
            var fresh = new Span(t("notifications.unread"));
            fresh.addClassName("badge");
            title.add(fresh);
        }
        return item;
    }

    private Component empty() {
        var empty = new Div(new Paragraph(t("notifications.empty")));
        empty.addClassName("empty");
        return empty;
    }
}
