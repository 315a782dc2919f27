package org.anlin.aeds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.accounts.CurrentAccount;
import org.anlin.aeds.Devices;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What the label on a device opens. A passer-by is told whom to call and where to report; who is signed in goes on to inspect. */
@Route(AedsNavigation.KEEP + "/:code")
@AnonymousAllowed
class LabelView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Devices devices;
    private final CurrentAccount current;

    LabelView(Devices devices, CurrentAccount current) {
        this.devices = devices;
        this.current = current;
        addClassNames("page-narrow", "aed-keep");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        if (current.find().isPresent()) {
            event.forwardTo(AedsNavigation.keepPath(code));
        } else {
            removeAll();
            show(code);
        }
    }

    private void show(String code) {
        add(
                new H1(t("aeds.label.title")),
                Parts.block("aed-call", call("120", "primary"), call("999", "")),
                Parts.line("lead", t("aeds.nearest.first")),
                Parts.block(
                        "actions",
                        Parts.link(AedsNavigation.labelled(devices, code), t("aeds.report.open"), "button"),
                        Parts.link(AedsNavigation.keepPath(code), t("aeds.label.sign-in"), "button")));
    }

    private Anchor call(String number, String style) {
        var call = new Anchor();
        // Digits: nothing in it was typed by anybody.
        call.setUnsafeHref("tel:" + number);
        var strong = new Span(number);
        strong.addClassName("aed-number");
        call.add(strong, new Span(t("aeds.nearest.call-" + number)));
        call.addClassName("button");
        if (!style.isEmpty()) {
            call.addClassName(style);
        }
        return call;
    }

    @Override
    public String getPageTitle() {
        return t("aeds.page-title", t("aeds.label.title"));
    }
}
