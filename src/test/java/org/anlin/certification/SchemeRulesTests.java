package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SchemeRulesTests {

    private static final Renewal YEARLY = new Renewal(List.of("cpr-aed"), 90, 30, List.of(90, 30, 7));

    @Test
    void aSchemeThatEndsAndIsRenewedByPracticeIsFine() {
        assertThat(SchemeRules.refusal(ending(24, true, YEARLY))).isEmpty();
        assertThat(SchemeRules.refusal(ending(0, false, Renewal.NONE))).isEmpty();
    }

    @Test
    void nothingEndsWithoutPractice() {
        assertThat(refusal(ending(24, false, YEARLY))).isEqualTo("certification.scheme.practice-missing");
    }

    @Test
    void whatEndsNeedsItsRenewal() {
        assertThat(refusal(ending(24, true, Renewal.NONE))).isEqualTo("certification.scheme.renewal-missing");
    }

    @Test
    void windowIsNotLongerThanTheTerm() {
        assertThat(refusal(ending(1, true, renewal(29, 0, List.of(7))))).isEqualTo("certification.scheme.window");
        assertThat(SchemeRules.refusal(ending(1, true, renewal(28, 0, List.of(7)))))
                .isEmpty();
    }

    @Test
    void daysAreNotNegativeAndNotEndless() {
        assertThat(refusal(ending(12, true, renewal(-1, 0, List.of(7))))).isEqualTo("certification.scheme.window");
        assertThat(refusal(ending(12, true, renewal(30, -1, List.of(7))))).isEqualTo("certification.scheme.grace");
        assertThat(refusal(ending(12, true, renewal(30, 2_000, List.of(7))))).isEqualTo("certification.scheme.grace");
        assertThat(refusal(ending(-1, true, YEARLY))).isEqualTo("certification.scheme.months");
        assertThat(refusal(ending(121, true, YEARLY))).isEqualTo("certification.scheme.months");
    }

    @Test
    void remindersCountDown() {
        assertThat(refusal(ending(12, true, renewal(30, 0, List.of(7, 30)))))
                .isEqualTo("certification.scheme.reminders");
        assertThat(refusal(ending(12, true, renewal(30, 0, List.of(30, 30)))))
                .isEqualTo("certification.scheme.reminders");
        assertThat(refusal(ending(12, true, renewal(30, 0, List.of())))).isEqualTo("certification.scheme.reminders");
    }

    @Test
    void titlesAndWordingAreThereAndFitOnThePaper() {
        assertThat(refusal(named(" ", "正文"))).isEqualTo("certification.scheme.title-length");
        assertThat(refusal(named("名".repeat(81), "正文"))).isEqualTo("certification.scheme.title-length");
        assertThat(refusal(named("名称", "文".repeat(301)))).isEqualTo("certification.scheme.wording-length");
    }

    private static String refusal(CertificateScheme scheme) {
        return SchemeRules.refusal(scheme).map(RuleViolation::key).orElse("");
    }

    private static Renewal renewal(int window, int grace, List<Integer> reminders) {
        return new Renewal(List.of("cpr-aed"), window, grace, reminders);
    }

    private static CertificateScheme ending(int months, boolean practice, Renewal renewal) {
        return scheme("名称", "正文", months, practice, renewal);
    }

    private static CertificateScheme named(String title, String wording) {
        return scheme(title, wording, 0, false, Renewal.NONE);
    }

    private static CertificateScheme scheme(
            String title, String wording, int months, boolean practice, Renewal renewal) {
        return new CertificateScheme(
                "test",
                1,
                title,
                "Title",
                wording,
                "Wording",
                List.of("cpr-aed"),
                practice,
                false,
                months,
                true,
                renewal,
                "#123456");
    }
}
