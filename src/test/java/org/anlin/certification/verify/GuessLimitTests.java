package org.anlin.certification.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessLimitTests {

    @Test
    void stopsAnAddressThatGuessesAndNoOther() {
        var guesses = new GuessLimit();

        for (int i = 0; i < 60; i++) {
            guesses.missed("192.0.2.1");
        }

        assertThat(guesses.exhausted("192.0.2.1")).isTrue();
        assertThat(guesses.exhausted("192.0.2.2")).isFalse();
    }
}
