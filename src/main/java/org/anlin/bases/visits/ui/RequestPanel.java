package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.anlin.bases.visits.booking.GroupLine;
import org.anlin.bases.visits.booking.GroupRequests;
import org.anlin.bases.visits.plan.GroupRule;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Groups that wait for an answer. */
class RequestPanel extends Div implements Translated {

    private final GroupRequests requests;
    private final GroupRule rule;
    private final Runnable changed;

    RequestPanel(GroupRequests requests, GroupRule rule, String slug, Runnable changed) {
        this.requests = requests;
        this.rule = rule;
        this.changed = changed;
        List<GroupLine> waiting = requests.waiting(slug);
        if (!waiting.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("visit-list");
            waiting.forEach(line -> list.add(item(line)));
            add(new H2(t("visits.requests.title", waiting.size())), list);
        }
    }

    private ListItem item(GroupLine line) {
        var item = new ListItem(
                new H3(line.organisation()),
                Parts.line("visit-when", VisitWords.when(line.startsAt(), line.endsAt())),
                Parts.line("muted", t("visits.requests.until", VisitWords.moment(rule.answeredUntil(line.startsAt())))),
                Parts.block(
                        "meta",
                        Parts.badge(t("visits.group.kind." + line.kind()), "quiet"),
                        Parts.badge(t("visits.people", line.people()))));
        if (line.note() != null) {
            item.add(Parts.line("visit-note", line.note()));
        }
        item.add(new PhoneLine(line.contact(), line.organisation(), () -> requests.phone(line.id())), actions(line));
        item.addClassNames("card", "base-item");
        return item;
    }

    private Component actions(GroupLine line) {
        var confirm = Parts.primary("visits.requests.confirm", () -> {
            requests.confirm(line.id());
            Notification.show(t("visits.requests.confirmed"));
            changed.run();
        });
        confirm.setAriaLabel(t("visits.requests.confirm-of", line.organisation()));
        var decline = Parts.button(
                "visits.requests.decline",
                () -> new ReasonDialog("visits.requests.decline", t("visits.requests.decline-hint"), reason -> {
                            requests.decline(line.id(), reason);
                            changed.run();
                        })
                        .open());
        decline.setAriaLabel(t("visits.requests.decline-of", line.organisation()));
        return Parts.block("actions", confirm, decline);
    }
}
