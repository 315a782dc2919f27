package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.anlin.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @CsvSource({
        "short, accounts.password.short",
        "九个汉字做密码不够, accounts.password.short",
        "password123, accounts.password.common",
        "Woaini1314, accounts.password.common",
        "aaaaaaaaaaaa, accounts.password.common",
        "1234567890, accounts.password.common",
        "9876543210, accounts.password.common",
        "abcdefghijkl, accounts.password.common",
        "x13800138000, accounts.password.contact"
    })
    void refusesWithTheReason(String password, String reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PasswordRules.check(password, "13800138000"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anlin-demo-1", "gift horse stapler", "雨后彩虹挂在西山上面", "<script>alert(1)</script>"})
    void acceptsLongAndUnusual(String password) {
        assertThatCode(() -> PasswordRules.check(password, "13800138000")).doesNotThrowAnyException();
    }
}
