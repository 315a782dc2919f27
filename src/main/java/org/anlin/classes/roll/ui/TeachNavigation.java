package org.anlin.classes.roll.ui;

import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;

/** The ways to the pages of a trainer's day. */
public final class TeachNavigation {

    public static final String TEACH = "teach";
    static final String CHECK_IN = "checkin";
    static final String NO_CHECK_IN = "no-checkin";

    private TeachNavigation() {}

    public static String roll(TrainingClassId id) {
        return TEACH + "/" + id;
    }

    public static String learner(TrainingClassId id, AccountId learner) {
        return roll(id) + "/" + learner;
    }

    static String qr(TrainingClassId id) {
        return roll(id) + "/qr";
    }

    static String paper(TrainingClassId id) {
        return roll(id) + "/paper";
    }

    static String sheet(TrainingClassId id) {
        return roll(id) + "/sheet.pdf";
    }

    static Optional<TrainingClassId> id(String text) {
        try {
            return Optional.of(new TrainingClassId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
