package org.anlin.classes.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.classes.plan.PlannedClass.RoomFacts;
import org.anlin.classes.plan.PlannedClass.TrainerFacts;
import org.anlin.classes.pool.TrainerPool;
import org.anlin.classes.pool.TrainerStanding;
import org.anlin.learning.Catalogue;
import org.anlin.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Gathers what the rules look at, and asks them. */
@Component
class Planning {

    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final TrainerPool pool;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Clock clock;

    Planning(
            VenueRepository venues,
            RoomRepository rooms,
            TrainerPool pool,
            Accounts accounts,
            Catalogue catalogue,
            Clock clock) {
        this.venues = venues;
        this.rooms = rooms;
        this.pool = pool;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The district of the venue where it is planned. */
    String district(ClassDraft draft) {
        return venue(draft).districtCode;
    }

    void checkDraft(ClassDraft draft) {
        PlanRules.check(PlanRules.FOR_A_DRAFT, planned(draft));
    }

    void checkForPublic(ClassDraft draft) {
        PlannedClass planned = planned(draft);
        PlanRules.check(PlanRules.FOR_A_DRAFT, planned);
        PlanRules.check(PlanRules.FOR_THE_PUBLIC, planned);
    }

    /** Why its trainers cannot hold it as things stand. */
    Optional<RuleViolation> obstacle(ClassDraft draft) {
        return PlanRules.refusal(PlanRules.FOR_THE_PUBLIC, planned(draft));
    }

    private PlannedClass planned(ClassDraft draft) {
        boolean offered =
                catalogue.courses().stream().anyMatch(course -> course.slug().equals(draft.course()));
        return new PlannedClass(
                draft,
                new RoomFacts(room(draft).capacity, venue(draft).closedAt != null),
                offered,
                trainers(draft),
                clock.instant());
    }

    private List<TrainerFacts> trainers(ClassDraft draft) {
        Map<AccountId, TrainerStanding> standings = pool.standings(draft.trainers()).stream()
                .collect(Collectors.toMap(TrainerStanding::person, Function.identity()));
        Map<AccountId, String> names = accounts.names(draft.trainers());
        return draft.trainers().stream()
                .map(person -> new TrainerFacts(
                        person, Optional.ofNullable(names.get(person)).orElse(""), standings.get(person)))
                .toList();
    }

    private Room room(ClassDraft draft) {
        return rooms.findById(draft.room()).orElseThrow(() -> new RuleViolation("classes.room.unknown"));
    }

    private Venue venue(ClassDraft draft) {
        return venues.findById(room(draft).venue).orElseThrow(() -> new RuleViolation("classes.venue.unknown"));
    }
}
