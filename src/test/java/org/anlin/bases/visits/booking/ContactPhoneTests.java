package org.anlin.bases.visits.booking;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPhoneTests {

    @ParameterizedTest
    @CsvSource({
        "138 0013 8000, 138 0013 8000",
        "+86 13800138000, +86 13800138000",
        "０１０－６２５５００００, 010-62550000",
        "(010)62550000, 010 62550000",
        "010-6255 0000 801, 010-6255 0000 801",
        "0312-5550000, 0312-5550000"
    })
    void takesNumbersAsPeopleWriteThem(String typed, String kept) {
        assertThat(ContactPhone.parse(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张老师", "138OO138000", "010-CALLNOW", "12345", "138001380001234", "11111111111"})
    void refusesLettersAndWhatIsTooShortOrTooLong(String typed) {
        refuses("visits.group.phone-invalid", () -> ContactPhone.parse(typed));
    }
}
