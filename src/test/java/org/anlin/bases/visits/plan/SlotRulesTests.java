package org.anlin.bases.visits.plan;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.anlin.bases.visits.plan.PlannedSlot.Verdict;
import org.anlin.shared.hours.ExceptionDays;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotRulesTests {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 0);

    @Test
    void skipsClosedDaysAndPublicHolidaysOfASeries() {
        LocalDate holiday = SATURDAY.plusWeeks(1);
        LocalDate repair = SATURDAY.plusWeeks(2);
        var hours = new OpeningHours(weekend(), List.of(), List.of(new ExceptionDays(repair, repair, List.of(), "检修")));
        var rules = new SlotRules(hours, holiday::equals, Set.of(), NOW);

        List<PlannedSlot> planned = rules.judge(draft(SATURDAY, SATURDAY.plusWeeks(3), "10:00", "12:00"));

        assertThat(planned)
                .containsExactly(
                        new PlannedSlot(SATURDAY, Verdict.FITS),
                        new PlannedSlot(holiday, Verdict.CLOSED),
                        new PlannedSlot(repair, Verdict.CLOSED),
                        new PlannedSlot(SATURDAY.plusWeeks(3), Verdict.FITS));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 10:30, FITS",
        "15:00, 16:30, FITS",
        "08:59, 10:00, OUTSIDE_HOURS",
        "15:00, 16:31, OUTSIDE_HOURS",
        // After the last entry nobody could come in.
        "16:01, 16:30, OUTSIDE_HOURS"
    })
    void fitsOnlyWhileTheBaseIsOpenAndLetsPeopleIn(String from, String until, Verdict verdict) {
        var rules = new SlotRules(new OpeningHours(weekend(), null, List.of()), day -> false, Set.of(), NOW);

        assertThat(rules.verdict(SATURDAY, LocalTime.parse(from), LocalTime.parse(until)))
                .isEqualTo(verdict);
    }

    @Test
    void leavesOutWhatIsPastOrThereAlready() {
        var rules = new SlotRules(null, day -> false, Set.of(SATURDAY.atTime(10, 0)), NOW);

        assertThat(rules.verdict(SATURDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)))
                .isEqualTo(Verdict.TAKEN);
        assertThat(rules.verdict(NOW.toLocalDate(), LocalTime.of(9, 0), LocalTime.of(11, 0)))
                .isEqualTo(Verdict.PAST);
        assertThat(rules.verdict(NOW.toLocalDate(), LocalTime.of(9, 1), LocalTime.of(11, 0)))
                .isEqualTo(Verdict.FITS);
    }

    @Test
    void refusesWhatIsNoSlotAtAll() {
        refuses("visits.plan.ends-first", () -> draft(SATURDAY, SATURDAY, "12:00", "12:00"));
        refuses("visits.plan.backwards", () -> draft(SATURDAY, SATURDAY.minusDays(1), "10:00", "12:00"));
        refuses("visits.plan.too-long", () -> draft(SATURDAY, SATURDAY.plusYears(2), "10:00", "12:00"));
        refuses("visits.plan.capacity", () -> slot(0, Occasion.VISIT, null));
        refuses("visits.plan.capacity", () -> slot(2001, Occasion.VISIT, null));
        refuses("visits.plan.title-missing", () -> slot(10, Occasion.CAMPAIGN, " "));
    }

    private static SlotDraft draft(LocalDate first, LocalDate last, String from, String until) {
        return new SlotDraft(first, last, LocalTime.parse(from), LocalTime.parse(until), 20, Occasion.VISIT, null);
    }

    private static SlotDraft slot(int capacity, Occasion occasion, String title) {
        return new SlotDraft(SATURDAY, SATURDAY, LocalTime.of(10, 0), LocalTime.of(11, 0), capacity, occasion, title);
    }

    private static EnumMap<DayOfWeek, List<TimeSpan>> weekend() {
        var span = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(16, 0));
        var week = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        week.put(DayOfWeek.SATURDAY, List.of(span));
        return week;
    }
}
