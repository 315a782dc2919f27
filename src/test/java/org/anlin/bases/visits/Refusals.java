package org.anlin.bases.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlin.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

public final class Refusals {

    private Refusals() {}

    public static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
