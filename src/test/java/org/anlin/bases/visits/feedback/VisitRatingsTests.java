package org.anlin.bases.visits.feedback;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.arrival.Arrivals;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.bases.visits.booking.VisitWish;
import org.anlin.bases.visits.figures.MonthFigures;
import org.anlin.bases.visits.figures.VisitFigures;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What visitors say afterwards, and what it adds up to. */
@AnlinTest
class VisitRatingsTests {

    private record Booked(AccountId visitor, VisitBookingId id) {}

    @Autowired
    VisitRatings ratings;

    @Autowired
    VisitFigures figures;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Bookings bookings;

    @Autowired
    VisitFixtures fixtures;

    private Base base;
    private VisitSlotId slot;
    private final List<Booked> booked = new ArrayList<>();

    @BeforeEach
    void open() {
        base = fixtures.aBase();
        slot = fixtures.aSlot(base, 60);
        for (int i = 0; i < 4; i++) {
            booked.add(new Booked(VisitFixtures.aVisitor(), bookings.book(slot, new VisitWish(2, null, null))));
        }
        fixtures.begins(slot, Duration.ofHours(2));
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        for (Booked one : booked.subList(0, 3)) {
            arrivals.arrive(one.id(), 2);
        }
    }

    @AfterEach
    void leave() {
        fixtures.closeAll();
        VisitFixtures.nobody();
    }

    @Test
    void whoCameRatesOnce() {
        VisitFixtures.as(booked.getFirst().visitor());
        VisitBookingId id = booked.getFirst().id();

        refuses("visits.rating.stars", () -> ratings.rate(id, 0, null));
        refuses("visits.rating.too-long", () -> ratings.rate(id, 5, "好".repeat(501)));
        ratings.rate(id, 4, " 很好 ");

        assertThat(ratings.given(id)).contains(4);
        assertThat(ratings.mayRate(id)).isFalse();
        refuses("visits.rating.given", () -> ratings.rate(id, 1, null));
        VisitFixtures.as(booked.get(3).visitor());
        refuses("visits.rating.not-yours", () -> ratings.rate(booked.get(3).id(), 5, null));
        refuses("visits.rating.not-yours", () -> ratings.rate(booked.get(1).id(), 5, null));
    }

    @Test
    void staffReadAnAverageOnceThreeHaveSpoken() {
        rate(0, 5, "烟雾通道很真实");
        rate(1, 4, null);
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        assertThat(ratings.summary(base.slug())).isEmpty();
        assertThat(month().average()).isNull();

        rate(2, 3, null);
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);

        assertThat(ratings.summary(base.slug())).contains(new RatingSummary(3, 4.0, List.of("烟雾通道很真实")));
        VisitFixtures.aVisitor();
        refuses("bases.unknown", () -> ratings.summary(base.slug()));
        refuses("bases.unknown", () -> figures.months(base.slug()));
    }

    @Test
    void monthAddsUp() {
        VisitFixtures.aCoordinatorOf(VisitFixtures.DISTRICT);
        YearMonth now =
                YearMonth.from(VisitFixtures.now().minus(Duration.ofHours(2)).atZone(TimeConfiguration.BEIJING));

        assertThat(month()).isEqualTo(new MonthFigures(now, 4, 8, 6, 2, 0, null));
        assertThat(new String(figures.csv(base.slug()), java.nio.charset.StandardCharsets.UTF_8))
                .endsWith(now + ",4,8,6,2,0,\r\n");
        assertThat(fixtures.audited("visits.exported", "base/" + base.slug())).isEqualTo(1);
    }

    private MonthFigures month() {
        return figures.months(base.slug()).getFirst();
    }

    private void rate(int who, int stars, String words) {
        VisitFixtures.as(booked.get(who).visitor());
        ratings.rate(booked.get(who).id(), stars, words);
    }
}
