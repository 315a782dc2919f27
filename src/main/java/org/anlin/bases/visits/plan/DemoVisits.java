package org.anlin.bases.visits.plan;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.anlin.bases.BaseId;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Slots on the next weekends in the demo bases; a demo that is started again later gets those that are missing. */
@Component
@Profile("demo")
class DemoVisits {

    private static final int WEEKS = 3;

    private record Plan(
            String base,
            DayOfWeek day,
            int from,
            int until,
            int capacity,
            @Nullable String guided) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("DEMO-B1", DayOfWeek.SATURDAY, 10, 12, 60, null),
            new Plan("DEMO-B1", DayOfWeek.SATURDAY, 14, 16, 20, "演示：火场逃生导览课"),
            new Plan("DEMO-B1", DayOfWeek.SUNDAY, 10, 12, 60, null),
            new Plan("DEMO-B2", DayOfWeek.SATURDAY, 10, 11, 30, null),
            new Plan("DEMO-B2", DayOfWeek.SUNDAY, 14, 16, 30, null));

    private final SlotStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoVisits(SlotStore store, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(3)
    @Transactional
    public void plan() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
        for (Plan plan : PLANS) {
            LocalDate first = today.with(TemporalAdjusters.next(plan.day()));
            base(plan.base()).forEach(base -> add(base, draft(plan, first)));
        }
    }

    private void add(BaseId base, SlotDraft draft) {
        draft.days().forEach(day -> store.add(base, day, draft, null, true, clock.instant()));
    }

    private List<BaseId> base(String slug) {
        return jdbc.sql("SELECT id FROM bases.base WHERE slug = ? AND demo AND state = 'PUBLISHED'")
                .param(slug)
                .query((row, number) -> new BaseId(row.getObject(1, UUID.class)))
                .list();
    }

    private static SlotDraft draft(Plan plan, LocalDate first) {
        return new SlotDraft(
                first,
                first.plusWeeks(WEEKS - 1),
                LocalTime.of(plan.from(), 0),
                LocalTime.of(plan.until(), 0),
                plan.capacity(),
                plan.guided() == null ? Occasion.VISIT : Occasion.CLASS,
                plan.guided());
    }
}
