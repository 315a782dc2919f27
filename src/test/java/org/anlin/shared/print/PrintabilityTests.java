package org.anlin.shared.print;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintabilityTests {

    private final Printability printability = new Printability(PrintFixtures.FONTS);

    @Test
    void acceptsWhatAnyFontHas() {
        assertThatCode(() -> printability.check("王𠮷𰻝 Ndọ́ Александр")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F600, 0x0905, 0x31350, 0x07, 0x0A, 0x202E, 0xE000})
    void namesTheCharacterThatNoFontHas(int codePoint) {
        assertThatThrownBy(() -> printability.check("王" + Character.toString(codePoint)))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.codePoint())
                                .isEqualTo(codePoint));
    }
}
