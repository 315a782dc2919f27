package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTests {

    @Test
    void carriesAtLeast128Bits() {
        double bits = 26 * Math.log(32) / Math.log(2);

        assertThat(bits).isGreaterThanOrEqualTo(128);
        assertThat(VerificationCode.random().value()).hasSize(26);
    }

    @Test
    void neverRepeatsAndUsesTheWholeAlphabet() {
        Set<String> codes = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = VerificationCode.random().value();
            codes.add(code);
            code.chars().forEach(characters::add);
        }

        assertThat(codes).hasSize(2_000);
        assertThat(characters).hasSize(32);
    }

    @Test
    void readsWhatAPersonTypesFromPaper() {
        assertThat(VerificationCode.read(" o1234-56789 abcde fghjk mnpqr s ").map(VerificationCode::value))
                .contains("0123456789ABCDEFGHJKMNPQRS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "0123456789ABCDEFGHJKMNPQRSU",
                "U123456789ABCDEFGHJKMNPQRS",
                "<script>alert(1)</script>..",
                "../../etc/passwd"
            })
    void refusesWhatIsNoCode(String typed) {
        assertThat(VerificationCode.read(typed)).isEmpty();
    }

    @Test
    void refusesTenThousandCharactersUnread() {
        assertThat(VerificationCode.read("0".repeat(10_000))).isEmpty();
    }
}
