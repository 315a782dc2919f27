package org.anlin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "110101199003070011",
                "110118200002290023",
                "830000199001010012",
                "900000199001010037"
            })
    void acceptsRealDatesWithRightChecksumsWhateverTheAddressCode(String number) {
        assertThat(ResidentId.parse(number, TODAY).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "110108199002300019, shared.residentId.date",
        "110101199003070012, shared.residentId.checksum",
        "11010519491231002, shared.residentId.shape",
        "11010519491231002XX, shared.residentId.shape",
        "1101O519491231002X, shared.residentId.shape",
        "'', shared.residentId.shape",
        "<script>alert(1)</script>, shared.residentId.shape"
    })
    void refusesWithTheReason(String number, String reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ResidentId.parse(number, TODAY))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }

    @Test
    void refusesABirthDateInTheFuture() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ResidentId.parse("110101199003070011", LocalDate.of(1990, 3, 6)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.residentId.date"));
        assertThat(ResidentId.parse("110101199003070011", LocalDate.of(1990, 3, 7))
                        .birthDate())
                .isEqualTo("1990-03-07");
    }

    @Test
    void forgivesFullWidthCharactersSpacesAndASmallX() {
        assertThat(ResidentId.parse(" １１０１０５ 19491231 002ｘ ", TODAY).value()).isEqualTo("11010519491231002X");
    }

    @Test
    void showsOnlyTheFirstThreeAndLastFour() {
        var id = ResidentId.parse("11010519491231002X", TODAY);

        assertThat(id.masked()).isEqualTo("110***********002X");
        assertThat(id.toString()).isEqualTo(id.masked());
    }
}
