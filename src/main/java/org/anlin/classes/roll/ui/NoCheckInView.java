package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.classes.ui.ClassesNavigation;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Why a scanned code did not lead on, for everybody who opened it. */
@Route(TeachNavigation.NO_CHECK_IN)
@AnonymousAllowed
class NoCheckInView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    NoCheckInView() {
        addClassNames("page-narrow", "check-in");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String why = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("why")
                .orElse("");
        removeAll();
        add(
                new H1(t("classes.roll.no-check-in")),
                Parts.line("lead", t("classes.roll.refused." + Refusal.named(why))),
                Parts.block("actions", Parts.link(ClassesNavigation.MINE, t("classes.mine.title"), "button")));
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.roll.no-check-in"));
    }
}
