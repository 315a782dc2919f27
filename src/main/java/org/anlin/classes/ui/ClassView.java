package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.CurrentAccount;
import org.anlin.bases.Bases;
import org.anlin.bases.ui.BasesNavigation;
import org.anlin.classes.ClassCard;
import org.anlin.classes.ClassEntry;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.calendar.OwnCalendar;
import org.anlin.classes.enrolment.Enrolments;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

@Route("classes/:class")
@AnonymousAllowed
class ClassView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final TrainingClasses classes;
    private final Enrolments enrolments;
    private final OwnCalendar calendar;
    private final Afterwards afterwards;
    private final Bases bases;
    private final CurrentAccount current;
    private final Clock clock;
    private String title = "";

    ClassView(
            TrainingClasses classes,
            Enrolments enrolments,
            OwnCalendar calendar,
            Afterwards afterwards,
            Bases bases,
            CurrentAccount current,
            Clock clock) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.calendar = calendar;
        this.afterwards = afterwards;
        this.bases = bases;
        this.current = current;
        this.clock = clock;
        addClassNames("page-narrow", "class-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ClassCard> card =
                event.getRouteParameters().get("class").flatMap(ClassView::id).flatMap(classes::card);
        if (card.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(card.get());
        }
    }

    static Optional<TrainingClassId> id(String text) {
        try {
            return Optional.of(new TrainingClassId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(ClassCard card) {
        title = card.entry().title(Parts.locale());
        removeAll();
        add(Parts.link(ClassesNavigation.CLASSES, t("classes.list.title"), "text-link"), new H1(title), badges(card));
        add(facts(card));
        if (card.entry().cancelled()) {
            add(Parts.line(
                    "notice-error",
                    t("classes.cancelled.because", String.valueOf(card.entry().reason()))));
        } else if (current.find().isPresent()) {
            addOwn(card);
        } else if (!card.startedBy(clock.instant())) {
            add(Parts.block(
                    "actions",
                    Parts.link(
                            ClassesNavigation.signInAndGoTo(card.id()), t("classes.place.sign-in"), "button primary")));
        }
    }

    private void addOwn(ClassCard card) {
        List<Appointment> conflicts = card.endedBy(clock.instant()) ? List.of() : beside(card.entry());
        if (!conflicts.isEmpty()) {
            add(conflicts(conflicts));
        }
        add(new PlacePanel(enrolments, clock, card, () -> refresh(card.id())));
        afterwards.of(card.id()).forEach(this::add);
        add(Parts.block("meta", Parts.link(ClassesNavigation.MINE, t("classes.calendar.subscribe"), "text-link")));
    }

    private void refresh(TrainingClassId id) {
        classes.card(id).ifPresent(this::show);
    }

    private List<Appointment> beside(ClassEntry entry) {
        return calendar.beside(entry.appointment(Certainty.TENTATIVE, title), Parts.locale());
    }

    private Component conflicts(List<Appointment> conflicts) {
        var list = new UnorderedList();
        conflicts.forEach(other -> list.add(new ListItem(Parts.link(
                other.path().substring(1),
                other.summary() + " · " + Words.when(other.startsAt(), other.endsAt()),
                "text-link"))));
        var notice = Parts.block("notice-warn", Parts.line("class-conflict", t("classes.conflict")), list);
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Component badges(ClassCard card) {
        var badges = Parts.block("meta");
        if (card.entry().cancelled()) {
            badges.add(Parts.badge(t("classes.state.CANCELLED"), "error"));
        } else if (!card.startedBy(clock.instant())) {
            badges.add(Parts.badge(Words.seats(card), card.free() > 0 ? "success" : "warn"));
        }
        if (card.demo()) {
            badges.add(Parts.badge(t("classes.demo"), "quiet"));
        }
        return badges;
    }

    private Component facts(ClassCard card) {
        var facts = new DescriptionList();
        facts.addClassNames("card", "class-facts");
        fact(facts, "classes.fact.when", Words.when(card.entry()));
        fact(
                facts,
                "classes.fact.where",
                card.venue(Parts.locale()) + " · " + card.entry().room());
        base(facts, card);
        fact(facts, "classes.fact.address", card.entry().address());
        fact(facts, "classes.fact.directions", card.directions());
        fact(facts, "classes.fact.accessibility", card.accessibility());
        fact(facts, "classes.fact.language", t("classes.language." + card.language()));
        fact(facts, "classes.fact.audience", t("classes.audience." + card.audience()));
        fact(facts, "classes.fact.price", t("classes.price.free"));
        fact(facts, "classes.fact.note", card.note());
        return facts;
    }

    private void base(DescriptionList facts, ClassCard card) {
        Optional.ofNullable(card.base())
                .flatMap(bases::find)
                .ifPresent(base -> facts.add(
                        new DescriptionList.Term(t("classes.fact.base")),
                        new DescriptionList.Description(Parts.link(
                                BasesNavigation.path(base.slug()),
                                base.details().name().in(Parts.locale()),
                                "text-link"))));
    }

    private void fact(DescriptionList facts, String key, @Nullable String text) {
        if (text != null) {
            facts.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(text));
        }
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", title);
    }
}
