package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"王芳", "𰻝小安", "阿卜杜拉·买买提", "尼玛‧扎西", "Mary-Jane O'Brien", "José Ñandú", "田中　花子", "葛\uDB40\uDD00城"})
    void acceptsNamesOfAnyScript(String name) {
        assertThat(PersonName.parse(name).value()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "王\u0007芳", "王芳😀", "王芳1", "王\u202E芳", "&amp;", "·", "王\n芳"})
    void refusesMarkupControlCharactersAndEmoji(String name) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PersonName.parse(name))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("accounts.name.characters"));
    }

    @ParameterizedTest
    @CsvSource({"'', accounts.name.missing", "'   ', accounts.name.missing"})
    void asksForAName(String name, String reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PersonName.parse(name))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }

    @Test
    void holdsFiftyCharactersCountedAsPeopleCount() {
        assertThat(PersonName.parse("𰻝".repeat(50)).value()).hasSize(100);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PersonName.parse("安".repeat(60)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("accounts.name.long"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> PersonName.parse("a".repeat(10_000)));
    }

    @Test
    void composesCombiningAccents() {
        assertThat(PersonName.parse("Jose\u0301").value()).isEqualTo("José");
    }
}
