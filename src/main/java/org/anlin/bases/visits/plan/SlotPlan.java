package org.anlin.bases.visits.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.bases.visits.VisitSlotClosed;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.VisitSlotMoved;
import org.anlin.bases.visits.plan.PlannedSlot.Verdict;
import org.anlin.bases.visits.plan.SlotStore.Locked;
import org.anlin.bases.visits.staff.BaseScope;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.regions.PublicHolidays;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff of a base do with its slots; each deed is in the audit log. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SlotPlan {

    private static final int LONGEST_REASON = 300;

    private final SlotStore store;
    private final BaseScope scope;
    private final PublicHolidays holidays;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SlotPlan(
            SlotStore store,
            BaseScope scope,
            PublicHolidays holidays,
            CurrentAccount current,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.scope = scope;
        this.holidays = holidays;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What would be made, day by day. */
    @Transactional(readOnly = true)
    public List<PlannedSlot> preview(String slug, SlotDraft draft) {
        return rules(scope.require(slug)).judge(draft);
    }

    /** Makes a slot on each day that fits; answers how many. */
    public int plan(String slug, SlotDraft draft) {
        VisitedBase base = scope.require(slug);
        if (!base.published()) {
            throw new RuleViolation("visits.plan.not-public");
        }
        int made = (int) rules(base).judge(draft).stream()
                .filter(PlannedSlot::fits)
                .filter(slot -> store.add(base.id(), slot.day(), draft, current.id(), false, clock.instant()))
                .count();
        if (made == 0) {
            throw new RuleViolation("visits.plan.nothing");
        }
        record("visits.planned", base, Map.of("slots", String.valueOf(made)));
        return made;
    }

    /** More places, or fewer down to those that are booked. */
    public void resize(String slug, VisitSlotId id, int capacity) {
        VisitedBase base = scope.require(slug);
        Locked slot = ahead(base, id);
        SlotDraft.requireCapacity(capacity);
        if (capacity < slot.taken()) {
            throw new RuleViolation("visits.plan.below-taken", slot.taken());
        }
        store.resize(id, capacity);
        record("visits.resized", base, of(id, "capacity", String.valueOf(capacity)));
    }

    /** To another time, which everybody booked is told. */
    public void move(String slug, VisitSlotId id, LocalDate day, LocalTime from, LocalTime until) {
        VisitedBase base = scope.require(slug);
        ahead(base, id);
        if (!until.isAfter(from)) {
            throw new RuleViolation("visits.plan.ends-first");
        }
        Verdict verdict = rules(base).verdict(day, from, until);
        // Its own beginning does not stand in the way of another end; the index knows of all others.
        if (verdict != Verdict.FITS && verdict != Verdict.TAKEN) {
            throw new RuleViolation("visits.verdict." + verdict);
        }
        store.move(id, day, from, until);
        record("visits.moved", base, of(id, "to", day.atTime(from).toString()));
        events.publishEvent(new VisitSlotMoved(id, clock.instant()));
    }

    /** Does not take place: all bookings end, and everybody is told why. */
    public void close(String slug, VisitSlotId id, String reason) {
        VisitedBase base = scope.require(slug);
        ahead(base, id);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("visits.reason-missing", LONGEST_REASON);
        }
        Instant now = clock.instant();
        store.close(id, why, now);
        record("visits.closed", base, of(id, "reason", why));
        events.publishEvent(new VisitSlotClosed(id, now));
    }

    private Locked ahead(VisitedBase base, VisitSlotId id) {
        Locked slot = store.lock(id);
        if (!slot.base().equals(base.id())) {
            throw new RuleViolation("visits.slot.unknown");
        }
        if (slot.closed()) {
            throw new RuleViolation("visits.slot.closed");
        }
        if (!slot.startsAt().isAfter(clock.instant())) {
            throw new RuleViolation("visits.slot.began");
        }
        return slot;
    }

    private SlotRules rules(VisitedBase base) {
        Instant now = clock.instant();
        return new SlotRules(
                base.hours(),
                holidays,
                store.beginnings(base.id(), now),
                LocalDateTime.ofInstant(now, TimeConfiguration.BEIJING));
    }

    private void record(String action, VisitedBase base, Map<String, String> details) {
        audit.record(action, current.id().value(), "base/" + base.slug(), details);
    }

    private static Map<String, String> of(VisitSlotId id, String key, String value) {
        var details = new HashMap<String, String>();
        details.put("slot", id.toString());
        details.put(key, value);
        return details;
    }
}
