package org.anlin.classes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTests {

    @Test
    void takesStrokes() {
        assertThat(new Signature("M1 2L3 4L5 6M10 20L30 40").path()).startsWith("M1 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "M1 2L3", "M1 2z", "M1,2", "M1 2\"/><script>", "M1 2L3 4\n", "L1 2", "M12345 1", "M-1 2"
            })
    void takesNothingElse(String path) {
        assertThatThrownBy(() -> new Signature(path)).hasMessageStartingWith("classes.assess.signature-invalid");
    }

    @Test
    void isNotEndless() {
        assertThatThrownBy(() -> new Signature("M1 1" + "L1 1".repeat(5_000)))
                .hasMessageStartingWith("classes.assess.signature-invalid");
    }
}
