package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.roll.CheckInTicket;
import org.anlin.classes.roll.CheckIns;
import org.anlin.classes.roll.CheckedIn;
import org.anlin.classes.ui.ClassesNavigation;
import org.anlin.classes.ui.Words;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Where a scan leads: the class, and one large button. */
@Route(TeachNavigation.CHECK_IN)
@PermitAll
class CheckInView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final CheckIns checkIns;
    private final TrainingClasses classes;
    private final Div stage = new Div();

    CheckInView(CheckIns checkIns, TrainingClasses classes) {
        this.checkIns = checkIns;
        this.classes = classes;
        addClassNames("page-narrow", "check-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<CheckInTicket> ticket = ticket();
        add(new H1(t("classes.roll.check-in")));
        ticket.flatMap(one -> classes.card(one.trainingClass()))
                .ifPresentOrElse(card -> ask(card, ticket.orElseThrow()), this::sendToTheHall);
    }

    private static Optional<CheckInTicket> ticket() {
        WrappedSession session = VaadinRequest.getCurrent().getWrappedSession();
        return Optional.ofNullable((CheckInTicket) session.getAttribute(CheckInDoor.TICKET));
    }

    private void sendToTheHall() {
        add(
                Parts.line("lead", t("classes.roll.scan-first")),
                Parts.block("actions", Parts.link(ClassesNavigation.MINE, t("classes.mine.title"), "button")));
    }

    private void ask(ClassCard card, CheckInTicket ticket) {
        stage.getElement().setAttribute("role", "status");
        stage.removeAll();
        var confirm = Parts.primary("classes.roll.i-am-here", () -> checkIn(card, ticket));
        confirm.addClassName("check-in-confirm");
        confirm.setDisableOnClick(true);
        stage.add(confirm);
        add(
                Parts.line("check-in-class", card.entry().title(Parts.locale())),
                Parts.line("class-when", Words.when(card.entry())),
                Parts.line(
                        "muted",
                        card.venue(Parts.locale()) + " · " + card.entry().room()),
                stage);
    }

    private void checkIn(ClassCard card, CheckInTicket ticket) {
        stage.removeAll();
        try {
            done(checkIns.checkIn(ticket));
        } catch (RuleViolation refusal) {
            stage.add(Parts.line("notice-error", t(refusal.key(), refusal.arguments())));
        }
        stage.add(Parts.block(
                "actions", Parts.link(ClassesNavigation.path(card.id()), t("classes.roll.to-class"), "button")));
    }

    private void done(CheckedIn checkedIn) {
        String key = checkedIn.again() ? "classes.roll.checked-in-before" : "classes.roll.checked-in";
        stage.add(
                Parts.line("check-in-done", "✓ " + t(key)),
                Parts.line("muted", t("classes.roll.checked-in." + checkedIn.presence())));
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.roll.check-in"));
    }
}
