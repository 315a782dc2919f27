package org.anlin.classes.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one learner in one class as its page shows it: attempts in their order, the last of which may be open.
 * {@code refusal} says why the person who looks may only look.
 */
public record AssessmentSheet(
        TrainingClassId trainingClass,
        AccountId learner,
        String learnerName,
        List<Written> attempts,
        Map<AccountId, String> names,
        Optional<RuleViolation> refusal,
        Checklist next) {

    public record Written(
            int number,
            AccountId examiner,
            @Nullable Instant signedAt,
            @Nullable Outcome outcome,
            @Nullable String signature,
            Tally tally,
            List<Entry> entries) {

        public boolean signed() {
            return signedAt != null;
        }
    }

    public Optional<Written> last() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
    }

    /** The attempt that is open or could begin now. */
    public int openNumber() {
        return last().filter(written -> !written.signed()).map(Written::number).orElse(attempts.size() + 1);
    }

    public Attempt attempt(int number) {
        return new Attempt(trainingClass, learner, number);
    }

    /** What is entered of the open attempt; empty before its first item. */
    public Tally openTally() {
        return last().filter(written -> !written.signed())
                .map(Written::tally)
                .orElseGet(() -> Tally.of(next, List.of()));
    }

    public String name(AccountId person) {
        return names.getOrDefault(person, "");
    }

    /** All lines that were ever written; two pages with the same number show the same. */
    public int lines() {
        return attempts.stream()
                .mapToInt(written -> written.entries().size() + (written.signed() ? 1 : 0))
                .sum();
    }
}
