package org.anlin.classes.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DistrictScope;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Waitlist;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes as coordinators plan them in their districts. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class ClassPlan {

    private static final int LONGEST_REASON = 500;

    private final ClassStore store;
    private final Planning planning;
    private final Waitlist waitlist;
    private final DistrictScope scope;
    private final ClassNews news;
    private final Clock clock;

    ClassPlan(
            ClassStore store, Planning planning, Waitlist waitlist, DistrictScope scope, ClassNews news, Clock clock) {
        this.store = store;
        this.planning = planning;
        this.waitlist = waitlist;
        this.scope = scope;
        this.news = news;
        this.clock = clock;
    }

    public TrainingClassId draft(ClassDraft draft) {
        return write(draft, null);
    }

    /** The same class on the same day of each week: all of them are written or, when one cannot be, none. */
    public List<TrainingClassId> series(ClassDraft first, LocalDate last) {
        UUID series = Identifier.next();
        var written = new ArrayList<TrainingClassId>();
        for (LocalDate day : new WeeklyDates(first.starts().toLocalDate(), last).days()) {
            written.add(write(first.on(day), series));
        }
        return written;
    }

    private TrainingClassId write(ClassDraft draft, @Nullable UUID series) {
        String district = planning.district(draft);
        scope.require(district);
        planning.checkDraft(draft);
        TrainingClass planned = TrainingClass.draft(draft, district, news.actor(), clock.instant());
        planned.series = series;
        store.save(planned, draft);
        news.drafted(planned.id);
        return planned.id;
    }

    /** What was written down, to be changed. */
    @Transactional
    public ClassDraft written(TrainingClassId id) {
        return store.written(own(id));
    }

    /** Why it cannot be held as planned: a trainer is missing, or dropped out after it was published. */
    public Optional<RuleViolation> obstacle(TrainingClassId id) {
        return planning.obstacle(store.written(own(id)));
    }

    public void publish(TrainingClassId id) {
        TrainingClass planned = own(id);
        if (planned.state != ClassState.DRAFT) {
            throw new RuleViolation("classes.plan.not-a-draft");
        }
        ClassDraft draft = store.written(planned);
        planning.checkForPublic(draft);
        planned.publish();
        store.save(planned, draft);
        news.published(id);
        news.team(id, Set.of(), draft.trainers());
    }

    /** Changes what was seen; whoever saw an older state does not write over what came in between. */
    public void change(TrainingClassId id, ClassDraft seen, ClassDraft draft) {
        if (!store.written(own(id)).equals(seen)) {
            throw new RuleViolation("classes.plan.changed-meanwhile");
        }
        change(id, draft);
    }

    /** Another time or room moves it for everybody; more seats are offered to those who wait. */
    public void change(TrainingClassId id, ClassDraft draft) {
        TrainingClass planned = own(id);
        if (planned.state == ClassState.CANCELLED || planned.startsAt.isBefore(clock.instant())) {
            throw new RuleViolation("classes.plan.over");
        }
        if (!planned.course.equals(draft.course())) {
            throw new RuleViolation("classes.plan.course-stays");
        }
        if (draft.seats() < planned.taken) {
            throw new RuleViolation("classes.plan.seats-taken", planned.taken);
        }
        String district = planning.district(draft);
        scope.require(district);
        if (planned.state == ClassState.PUBLISHED) {
            planning.checkForPublic(draft);
        } else {
            planning.checkDraft(draft);
        }
        Set<AccountId> team = store.written(planned).trainers();
        boolean moved = planned.change(draft, district);
        if (!team.equals(draft.trainers())) {
            planned.changeTeam();
        }
        store.save(planned, draft);
        waitlist.adapt(id);
        news.changed(planned, moved);
        if (planned.state == ClassState.PUBLISHED) {
            news.team(id, team, draft.trainers());
        }
    }

    public void cancel(TrainingClassId id, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("classes.reason-missing", LONGEST_REASON);
        }
        TrainingClass planned = own(id);
        if (planned.state == ClassState.CANCELLED || planned.endsAt.isBefore(clock.instant())) {
            throw new RuleViolation("classes.plan.over");
        }
        boolean wasPublic = planned.state == ClassState.PUBLISHED;
        planned.cancel(why);
        store.saveCancelled(planned);
        news.cancelled(id, why, wasPublic);
    }

    private TrainingClass own(TrainingClassId id) {
        return store.lock(id, scope.districts());
    }
}
