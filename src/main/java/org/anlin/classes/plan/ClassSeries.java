package org.anlin.classes.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.plan.SeriesOutcome.Refused;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Does to the classes of a series what is done to one: to each by itself, so that one that cannot does not hold up the others. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class ClassSeries {

    private final ClassDesk desk;
    private final ClassPlan plan;
    private final Clock clock;

    ClassSeries(ClassDesk desk, ClassPlan plan, Clock clock) {
        this.desk = desk;
        this.plan = plan;
        this.clock = clock;
    }

    /** Publishes all drafts that are still to come. */
    public SeriesOutcome publish(TrainingClassId id) {
        return each(open(id, one -> one.state() == ClassState.DRAFT), one -> plan.publish(one.id()));
    }

    /** Changes this class and all later ones alike; another day moves each by as many days. */
    public SeriesOutcome changeFrom(TrainingClassId id, ClassDraft draft) {
        DeskClass edited = desk.find(id);
        long days = ChronoUnit.DAYS.between(day(edited), draft.starts().toLocalDate());
        List<DeskClass> later = from(edited);
        // Whoever goes back first makes room for the next.
        List<DeskClass> ordered = days > 0 ? later.reversed() : later;
        return each(ordered, one -> plan.change(one.id(), draft.on(day(one).plusDays(days))));
    }

    /** Cancels this class and all later ones. */
    public SeriesOutcome cancelFrom(TrainingClassId id, String reason) {
        return each(from(desk.find(id)), one -> plan.cancel(one.id(), reason));
    }

    private List<DeskClass> from(DeskClass first) {
        return open(first.id(), one -> !one.startsAt().isBefore(first.startsAt()));
    }

    private List<DeskClass> open(TrainingClassId id, Predicate<DeskClass> wanted) {
        Instant now = clock.instant();
        return desk.series(id).stream()
                .filter(one ->
                        one.state() != ClassState.CANCELLED && one.startsAt().isAfter(now))
                .filter(wanted)
                .toList();
    }

    private static SeriesOutcome each(List<DeskClass> classes, Consumer<DeskClass> act) {
        var refused = new ArrayList<Refused>();
        for (DeskClass one : classes) {
            try {
                act.accept(one);
            } catch (RuleViolation why) {
                refused.add(new Refused(one.startsAt(), why));
            }
        }
        refused.sort(Comparator.comparing(Refused::startsAt));
        return new SeriesOutcome(classes.size() - refused.size(), refused);
    }

    private static LocalDate day(DeskClass one) {
        return LocalDate.ofInstant(one.startsAt(), TimeConfiguration.BEIJING);
    }
}
