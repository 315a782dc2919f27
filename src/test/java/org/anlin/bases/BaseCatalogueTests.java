package org.anlin.bases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.anlin.AnlinTest;
import org.anlin.bases.BaseFilter.Opening;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchWaiting;
import org.anlin.search.language.QueryReader;
import org.anlin.search.store.PostgresFinder;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.hours.HoursJson;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is open on a day, and what can be booked on it. The bases of tests are in a district without others. */
@AnlinTest
class BaseCatalogueTests {

    @Autowired
    BaseCatalogue catalogue;

    @Autowired
    BasePublishing publishing;

    @Autowired
    PostgresFinder postgres;

    @Autowired
    QueryReader reader;

    @Autowired
    SearchWaiting waiting;

    @Autowired
    VisitFixtures fixtures;

    private Base saturday;
    private Base sunday;
    private Base unsaid;

    @BeforeEach
    void open() {
        saturday = fixtures.aBase(only(DayOfWeek.SATURDAY));
        sunday = fixtures.aBase(only(DayOfWeek.SUNDAY));
        unsaid = fixtures.aBase();
        publishing.publishAll();
        waiting.untilIndexed();
    }

    @AfterEach
    void close() {
        fixtures.closeAll();
        publishing.publishAll();
        waiting.untilIndexed();
    }

    @Test
    void dayIsChosenByItself() {
        assertThat(found(Opening.SATURDAY, false)).containsExactly(saturday.slug());
        assertThat(found(Opening.SUNDAY, false)).containsExactly(sunday.slug());
        assertThat(found(Opening.WEEKEND, false)).contains(sunday.slug());
        assertThat(found(null, false)).contains(saturday.slug(), sunday.slug(), unsaid.slug());
    }

    @Test
    void bookableOnADayHasFreePlacesOnThatDay() {
        aSlot(saturday, Opening.SUNDAY, 5);
        aSlot(unsaid, Opening.SATURDAY, 5);

        assertThat(found(null, true)).containsExactlyInAnyOrder(saturday.slug(), unsaid.slug());
        assertThat(found(Opening.SATURDAY, true)).containsExactly(unsaid.slug());
        assertThat(found(Opening.SUNDAY, true)).containsExactly(saturday.slug());
        assertThat(found(Opening.WEEKEND, true)).contains(saturday.slug());
        assertThat(found(Opening.NOW, true)).doesNotContain(unsaid.slug());
    }

    @Test
    void countsAreThoseOfWhatIsFoundWhoeverAnswers() {
        BaseFilter filter = filter(Opening.SATURDAY, false);

        SearchAnswer answer = catalogue.find(filter, null, 0, 20, false).answer();
        SearchAnswer other = postgres.find(catalogue.query(filter), reader.read("", postgres::isWritten));

        assertThat(answer.limited()).isFalse();
        assertThat(answer.counts().get("bases.facet.theme")).isEqualTo(Map.of("bases.theme.fire", 1L));
        assertThat(other.counts().get("bases.facet.theme")).isEqualTo(Map.of("bases.theme.fire", 1L));
        assertThat(other.total()).isEqualTo(answer.total()).isEqualTo(1);
    }

    private List<String> found(@Nullable Opening open, boolean bookable) {
        return catalogue.find(filter(open, bookable), null, 0, 50, false).bases().stream()
                .map(BasePage::slug)
                .toList();
    }

    private static BaseFilter filter(@Nullable Opening open, boolean bookable) {
        return BaseFilter.ALL.in(VisitFixtures.DISTRICT).open(open).bookable(bookable);
    }

    /** In the last hour, so that it is ahead whenever the test runs. */
    private void aSlot(Base base, Opening day, int capacity) {
        LocalDate on = catalogue.days(day).getFirst();
        fixtures.aSlot(
                base,
                capacity,
                on.atTime(23, 59).atZone(TimeConfiguration.BEIJING).toInstant());
    }

    private static String only(DayOfWeek day) {
        var span = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(16, 0));
        return HoursJson.write(new OpeningHours(Map.of(day, List.of(span)), null, List.of()));
    }
}
