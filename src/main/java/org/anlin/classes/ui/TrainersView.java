package org.anlin.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anlin.accounts.Accounts;
import org.anlin.classes.plan.ClassDesk;
import org.anlin.classes.pool.PooledTrainer;
import org.anlin.classes.pool.TrainerPool;
import org.anlin.classes.pool.TrainerStanding;
import org.anlin.learning.Catalogue;
import org.anlin.learning.CourseCard;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** 师资库. */
@Route(ClassesNavigation.TRAINERS)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class TrainersView extends Div implements Translated, HasDynamicTitle {

    private static final int MINUTES_AN_HOUR = 60;

    private final TrainerPool pool;
    private final ClassDesk desk;
    private final Accounts accounts;
    private final List<CourseCard> courses;
    private final Clock clock;

    TrainersView(TrainerPool pool, ClassDesk desk, Accounts accounts, Catalogue catalogue, Clock clock) {
        this.pool = pool;
        this.desk = desk;
        this.accounts = accounts;
        this.courses = catalogue.courses();
        this.clock = clock;
        addClassNames("page-narrow", "class-desk");
        show();
    }

    private void show() {
        removeAll();
        add(
                Parts.link(ClassesNavigation.DESK, t("classes.desk.title"), "text-link"),
                new H1(t("classes.trainers.title")),
                Parts.line("lead", t("classes.trainers.lead")),
                Parts.block(
                        "actions",
                        Parts.primary(
                                "classes.trainers.admit",
                                () -> new AdmissionDialog(accounts, courses, today(), admission -> {
                                            pool.admit(admission);
                                            show();
                                        })
                                        .open())));
        add(new AtRiskNotice(desk.atRisk()));
        List<PooledTrainer> all = pool.all();
        if (all.isEmpty()) {
            add(Parts.block("empty", Parts.line("muted", t("classes.trainers.empty"))));
        }
        all.forEach(trainer -> add(card(trainer)));
    }

    private Component card(PooledTrainer trainer) {
        TrainerStanding standing = trainer.standing();
        var badges = Parts.block("meta", Parts.badge(t("classes.level." + standing.level())), validity(standing));
        if (standing.suspended()) {
            badges.add(Parts.badge(t("classes.trainers.suspended"), "error"));
        }
        if (trainer.demo()) {
            badges.add(Parts.badge(t("classes.demo"), "quiet"));
        }
        var card = Parts.block(
                "card",
                new H2(trainer.name().isBlank() ? t("classes.roll.somebody") : trainer.name()),
                badges,
                Parts.line("muted", t("classes.trainers.courses", titles(standing))),
                Parts.line("muted", t("classes.trainers.co-taught", trainer.coTaughtMinutes() / MINUTES_AN_HOUR)));
        if (trainer.suspendedReason() != null) {
            card.add(Parts.line("notice-warn", trainer.suspendedReason()));
        }
        card.add(actions(trainer));
        return card;
    }

    private Component validity(TrainerStanding standing) {
        boolean valid = standing.validOn(today());
        return Parts.badge(
                t(
                        "classes.trainers.valid",
                        standing.validFrom().toString(),
                        standing.validUntil().toString()),
                valid ? "success" : "error");
    }

    private Component actions(PooledTrainer trainer) {
        var change = Parts.button(
                "classes.trainers.change", () -> new TrainerDialog(pool, courses, trainer, today(), this::show).open());
        change.setAriaLabel(t("classes.trainers.change-of", trainer.name()));
        return Parts.block("actions", change, trainer.standing().suspended() ? resume(trainer) : suspend(trainer));
    }

    private Component suspend(PooledTrainer trainer) {
        return Parts.button(
                "classes.trainers.suspend",
                () -> new ReasonDialog("classes.trainers.suspend", reason -> {
                            pool.suspend(trainer.person(), reason);
                            show();
                        })
                        .open());
    }

    private Component resume(PooledTrainer trainer) {
        return Parts.button("classes.trainers.resume", () -> {
            pool.resume(trainer.person());
            show();
        });
    }

    private String titles(TrainerStanding standing) {
        return courses.stream()
                .filter(course -> standing.teaches(course.slug()))
                .map(course -> course.title(Parts.locale()))
                .collect(Collectors.joining(t("classes.trainers.separator")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.trainers.title"));
    }
}
