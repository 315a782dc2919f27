package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.shared.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    private static final Measure RATE = new Measure("per-minute", new BigDecimal(100), new BigDecimal(120), null);
    private static final Measure PAUSE = new Measure("second", null, null, BigDecimal.TEN);
    private static final ChecklistItem BREATHS = item("breaths", true, null);
    private static final ChecklistItem CALL = item("call", false, null);
    private static final ChecklistItem COMPRESSIONS = item("compressions", false, RATE);
    private static final Checklist CHECKLIST =
            new Checklist("cpr-aed", 1, List.of(), null, List.of(BREATHS, CALL, COMPRESSIONS));

    private final List<Entry> entries = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"99.99,false", "100,true", "120,true", "120.01,false"})
    void judgesANumberAtTheEdgesOfItsBounds(BigDecimal measured, boolean passed) {
        assertThat(Verdict.of(COMPRESSIONS, Mark.measured("compressions", measured))
                        .passed())
                .isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({"9.99,true", "10,false"})
    void aBoundThatIsNotReachedIsExclusive(BigDecimal measured, boolean passed) {
        assertThat(PAUSE.met(measured)).isEqualTo(passed);
    }

    @Test
    void aMeasuredItemNeedsItsNumber() {
        assertThatThrownBy(() -> Verdict.of(COMPRESSIONS, Mark.shown("compressions")))
                .hasMessageStartingWith("classes.assess.number-missing");
        assertThat(Verdict.of(COMPRESSIONS, Mark.notShown("compressions")).passed())
                .isFalse();
        assertThatThrownBy(() -> Verdict.of(CALL, Mark.measured("call", BigDecimal.ONE)))
                .hasMessageStartingWith("classes.assess.no-number");
        assertThatThrownBy(() -> Mark.measured("call", new BigDecimal("-1")))
                .hasMessageStartingWith("classes.assess.number");
    }

    @Test
    void isOpenUntilEveryItemIsEntered() {
        mark(Mark.shown("breaths"));
        mark(Mark.notShown("call"));

        assertThat(tally().outcome()).isEmpty();
        assertThat(tally().entered()).isEqualTo(2);

        mark(Mark.measured("compressions", new BigDecimal(110)));

        assertThat(tally().outcome()).contains(Outcome.FAILED);
        assertThat(tally().notShown()).containsExactly(CALL);
    }

    @Test
    void criticalStepFailsOutright() {
        mark(Mark.notShown("breaths"));

        assertThat(tally().outcome()).contains(Outcome.FAILED);
    }

    @Test
    void theLatestEntryCounts() {
        mark(Mark.notShown("breaths"));
        mark(Mark.shown("call"));
        mark(Mark.measured("compressions", new BigDecimal(100)));
        mark(Mark.shown("breaths"));

        assertThat(tally().outcome()).contains(Outcome.PASSED);
        assertThat(tally().version()).isEqualTo(4);
    }

    private Tally tally() {
        return Tally.of(CHECKLIST, entries);
    }

    private void mark(Mark mark) {
        Verdict verdict = Verdict.of(CHECKLIST.item(mark.item()), mark);
        entries.add(new Entry(
                verdict.item(),
                verdict.passed(),
                verdict.measured(),
                entries.size() + 1,
                Instant.EPOCH,
                new AccountId(Identifier.next()),
                null));
    }

    private static ChecklistItem item(String id, boolean critical, @org.jspecify.annotations.Nullable Measure measure) {
        return new ChecklistItem(id, id, id, id, id, "", "", critical, measure, false);
    }
}
