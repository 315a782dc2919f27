package org.anlin.classes.plan;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.classes.TrainerAssigned;
import org.anlin.classes.TrainerReleased;
import org.anlin.classes.TrainingClassCancelled;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClassMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of what happened to a class: the audit log, the public page and search, and by events everybody concerned. */
@Component
class ClassNews {

    private final AuditLog audit;
    private final CurrentAccount current;
    private final ClassPublishing publishing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassNews(
            AuditLog audit,
            CurrentAccount current,
            ClassPublishing publishing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audit = audit;
        this.current = current;
        this.publishing = publishing;
        this.events = events;
        this.clock = clock;
    }

    AccountId actor() {
        return current.id();
    }

    void drafted(TrainingClassId id) {
        record("class.drafted", id, Map.of());
    }

    void published(TrainingClassId id) {
        record("class.published", id, Map.of());
        publishing.refresh(id);
    }

    /** Who teaches a public class hears of it, and who no longer does. */
    void team(TrainingClassId id, Set<AccountId> before, Set<AccountId> now) {
        now.stream()
                .filter(trainer -> !before.contains(trainer))
                .forEach(trainer -> events.publishEvent(new TrainerAssigned(id, trainer, clock.instant())));
        before.stream()
                .filter(trainer -> !now.contains(trainer))
                .forEach(trainer -> events.publishEvent(new TrainerReleased(id, trainer, clock.instant())));
    }

    void changed(TrainingClass planned, boolean moved) {
        record(moved ? "class.moved" : "class.changed", planned.id, Map.of("sequence", "" + planned.calendarSequence));
        if (planned.state == ClassState.PUBLISHED) {
            publishing.refresh(planned.id);
        }
        if (moved) {
            events.publishEvent(new TrainingClassMoved(planned.id, clock.instant()));
        }
    }

    /** Of a draft nobody knew. */
    void cancelled(TrainingClassId id, String reason, boolean wasPublic) {
        record("class.cancelled", id, Map.of("public", String.valueOf(wasPublic)));
        if (wasPublic) {
            publishing.refresh(id);
            events.publishEvent(new TrainingClassCancelled(id, reason, clock.instant()));
        }
    }

    private void record(String action, TrainingClassId id, Map<String, String> details) {
        audit.record(action, actor().value(), id.toString(), details);
    }
}
