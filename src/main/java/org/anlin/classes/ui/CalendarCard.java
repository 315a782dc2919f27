package org.anlin.classes.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.anlin.classes.calendar.CalendarFeed;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The address to subscribe to. It is made when somebody asks for it. */
class CalendarCard extends Div implements Translated {

    private final CalendarFeed feed;

    CalendarCard(CalendarFeed feed) {
        this.feed = feed;
        addClassNames("card", "class-calendar");
        add(
                new H2(t("classes.calendar.title")),
                new Paragraph(t("classes.calendar.hint")),
                Parts.block("actions", Parts.button("classes.calendar.show", () -> show(feed.path()))));
    }

    private void show(String path) {
        removeAll();
        var open = new Anchor(path, t("classes.calendar.open"));
        open.addClassName("button");
        open.setRouterIgnore(true);
        add(
                new H2(t("classes.calendar.title")),
                new Paragraph(t("classes.calendar.secret")),
                Parts.block(
                        "actions",
                        open,
                        Parts.button("classes.calendar.copy", () -> copy(path)),
                        Parts.button("classes.calendar.renew", this::askToRenew)));
        // Calendar programs know this way to subscribe instead of downloading once.
        open.getElement()
                .executeJs("this.href = new URL($0, document.baseURI).href.replace(/^https?:/, 'webcal:')", path);
    }

    private void copy(String path) {
        getElement()
                .executeJs("return navigator.clipboard.writeText(new URL($0, document.baseURI).href)", path)
                .then(
                        done -> Notification.show(t("classes.calendar.copied")),
                        failed -> Notification.show(t("classes.calendar.not-copied")));
    }

    private void askToRenew() {
        new ConfirmDialog(
                        t("classes.calendar.renew"),
                        t("classes.calendar.renew-hint"),
                        t("classes.calendar.renew"),
                        confirmed -> show(feed.renew()),
                        t("classes.stay"),
                        stayed -> {})
                .open();
    }
}
