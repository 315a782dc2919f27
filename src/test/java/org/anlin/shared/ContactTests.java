package org.anlin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+86 13800138000",
                "0086 13800138000",
                "8613800138000",
                "１３８００１３８０００"
            })
    void readsAMobileNumberAsPeopleWriteIt(String text) {
        assertThat(Contact.parse(text)).isEqualTo(new PhoneNumber("13800138000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12800138000", "1380013800", "138001380000", "110", "86138001380", "一三八", "1380013800a"})
    void refusesWhatIsNoMobileNumber(String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Contact.parse(text))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.phone.invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "Name@Example.COM, name@example.com",
        "' a.b+c@mail.example.cn ', a.b+c@mail.example.cn",
        "ｎａｍｅ＠example.com, name@example.com"
    })
    void readsAnAddressInLowerCase(String text, String address) {
        assertThat(Contact.parse(text).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "a@b",
                "a b@example.com",
                "a@-example.com",
                "<script>@example.com",
                "a@example..com",
                "a@@b.cn"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Contact.parse(text))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.email.invalid"));
    }

    @ParameterizedTest
    @CsvSource({"13800138000, 138****8000", "name@example.com, n***@example.com"})
    void masksTheMiddle(String text, String masked) {
        assertThat(Contact.parse(text)).hasToString(masked);
    }
}
