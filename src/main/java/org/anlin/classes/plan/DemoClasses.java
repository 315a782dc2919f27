package org.anlin.classes.plan;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.shared.TimeConfiguration;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the next weekends demo classes in the demo venues; a demo that is started again later gets new ones. */
@Component
@Profile("demo")
class DemoClasses {

    private static final AccountId LEAD = DemoAccounts.of(Role.TRAINER);
    private static final AccountId SECOND = DemoAccounts.secondTrainer();

    private record Plan(String course, int week, DayOfWeek day, int from, int until, int seats, DemoHall hall) {

        AccountId lead() {
            return hall == DemoHall.CHAOYANG ? LEAD : SECOND;
        }

        AccountId second() {
            return hall == DemoHall.CHAOYANG ? SECOND : LEAD;
        }
    }

    private static final List<Plan> PLANS = List.of(
            new Plan("cpr-aed", 0, DayOfWeek.SATURDAY, 9, 12, 20, DemoHall.CHAOYANG),
            new Plan("fire-six-roles", 0, DayOfWeek.SUNDAY, 14, 17, 24, DemoHall.FIRE_HALL),
            new Plan("first-responder", 1, DayOfWeek.SATURDAY, 9, 17, 16, DemoHall.CHAOYANG),
            new Plan("cpr-aed", 1, DayOfWeek.SUNDAY, 9, 12, 2, DemoHall.HAIDIAN),
            new Plan("first-aider", 2, DayOfWeek.SATURDAY, 9, 17, 20, DemoHall.CHAOYANG),
            new Plan("earthquake", 2, DayOfWeek.SUNDAY, 10, 12, 30, DemoHall.HAIDIAN),
            new Plan("cpr-aed", 3, DayOfWeek.SATURDAY, 14, 17, 20, DemoHall.HAIDIAN));

    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final ClassStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoClasses(VenueRepository venues, RoomRepository rooms, ClassStore store, JdbcClient jdbc, Clock clock) {
        this.venues = venues;
        this.rooms = rooms;
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(2)
    @Transactional
    public void plan() {
        if (upcoming() == 0) {
            PLANS.forEach(plan -> store(plan, room(plan.hall().details)));
        }
    }

    private int upcoming() {
        return jdbc.sql("SELECT count(*) FROM classes.training_class WHERE demo AND starts_at > ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void store(Plan plan, Room room) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
        LocalDate day = today.with(TemporalAdjusters.next(plan.day())).plusWeeks(plan.week());
        var draft = new ClassDraft(
                plan.course(),
                room.id,
                day.atTime(LocalTime.of(plan.from(), 0)),
                day.atTime(LocalTime.of(plan.until(), 0)),
                plan.seats(),
                plan.lead(),
                Set.of(plan.second()),
                "zh",
                "everyone",
                null);
        Venue venue = venues.findById(room.venue).orElseThrow();
        TrainingClass planned =
                TrainingClass.draft(draft, venue.districtCode, DemoAccounts.of(Role.COORDINATOR), clock.instant());
        planned.demo = true;
        planned.publish();
        store.save(planned, draft);
    }

    private Room room(VenueDetails details) {
        return venues.findOpen(true, Set.of("")).stream()
                .filter(venue -> venue.name.equals(details.name()))
                .findFirst()
                .map(venue -> rooms.findByVenueInOrderByName(List.of(venue.id)).getFirst())
                .orElseGet(() -> open(details));
    }

    private Room open(VenueDetails details) {
        Venue venue = Venue.open(details);
        venue.demo = true;
        venues.save(venue);
        return rooms.save(Room.in(venue.id, new RoomDetails("101", 30, 10, "AED 训练机 4 台（演示）")));
    }
}
