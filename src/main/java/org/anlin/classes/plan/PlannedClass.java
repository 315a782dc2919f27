package org.anlin.classes.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.classes.pool.TrainerStanding;
import org.jspecify.annotations.Nullable;

/** Everything that the rules of planning look at. */
record PlannedClass(ClassDraft draft, RoomFacts room, boolean courseOffered, List<TrainerFacts> trainers, Instant now) {

    record RoomFacts(int capacity, boolean venueClosed) {}

    /** Without a standing the person is not in the pool. */
    record TrainerFacts(
            AccountId person, String name, @Nullable TrainerStanding standing) {}

    /** The days on which the class takes place; more than one when it goes past midnight. */
    LocalDate lastDay() {
        return draft.ends().minusNanos(1).toLocalDate();
    }
}
