package org.anlin.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anlin.shared.RuleViolation;

/** What a scheme must be before certificates are awarded under it. */
final class SchemeRules {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_WORDING = 300;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 3 * 365;
    private static final int SHORTEST_MONTH = 28;

    @FunctionalInterface
    interface SchemeRule {

        Optional<RuleViolation> check(CertificateScheme scheme);
    }

    static final SchemeRule HAS_TITLES = scheme -> refuse(
            texts(scheme.title(), scheme.titleEn(), LONGEST_TITLE), "certification.scheme.title-length", LONGEST_TITLE);

    static final SchemeRule HAS_WORDING = scheme -> refuse(
            texts(scheme.wording(), scheme.wordingEn(), LONGEST_WORDING),
            "certification.scheme.wording-length",
            LONGEST_WORDING);

    static final SchemeRule NAMES_COURSES =
            scheme -> refuse(scheme.courses().isEmpty(), "certification.scheme.courses-missing");

    static final SchemeRule MONTHS_IN_RANGE = scheme -> refuse(
            scheme.validMonths() < 0 || scheme.validMonths() > MOST_MONTHS, "certification.scheme.months", MOST_MONTHS);

    /** Nothing but practice renews a certificate, so that none ends without. */
    static final SchemeRule WHAT_ENDS_NEEDS_PRACTICE =
            scheme -> refuse(ends(scheme) && !scheme.practice(), "certification.scheme.practice-missing");

    static final SchemeRule WHAT_ENDS_IS_RENEWED = scheme ->
            refuse(ends(scheme) && scheme.renewal().practice().isEmpty(), "certification.scheme.renewal-missing");

    static final SchemeRule WINDOW_FITS = scheme -> refuse(
            ends(scheme) && !within(scheme.renewal().window(), SHORTEST_MONTH * scheme.validMonths()),
            "certification.scheme.window",
            SHORTEST_MONTH * scheme.validMonths());

    static final SchemeRule GRACE_FITS = scheme -> refuse(
            ends(scheme) && !within(scheme.renewal().grace(), MOST_DAYS), "certification.scheme.grace", MOST_DAYS);

    static final SchemeRule REMINDERS_COUNT_DOWN = scheme -> refuse(
            ends(scheme) && !countsDown(scheme.renewal().reminders()), "certification.scheme.reminders", MOST_DAYS);

    static final List<SchemeRule> RULES = List.of(
            HAS_TITLES,
            HAS_WORDING,
            NAMES_COURSES,
            MONTHS_IN_RANGE,
            WHAT_ENDS_NEEDS_PRACTICE,
            WHAT_ENDS_IS_RENEWED,
            WINDOW_FITS,
            GRACE_FITS,
            REMINDERS_COUNT_DOWN);

    private SchemeRules() {}

    static Optional<RuleViolation> refusal(CertificateScheme scheme) {
        return RULES.stream().flatMap(rule -> rule.check(scheme).stream()).findFirst();
    }

    private static boolean ends(CertificateScheme scheme) {
        return scheme.validMonths() > 0;
    }

    private static boolean within(int days, int most) {
        return days >= 0 && days <= most;
    }

    private static boolean countsDown(List<Integer> days) {
        for (int i = 0; i < days.size(); i++) {
            if (!within(days.get(i), MOST_DAYS) || i > 0 && days.get(i) >= days.get(i - 1)) {
                return false;
            }
        }
        return !days.isEmpty();
    }

    private static boolean texts(String chinese, String english, int longest) {
        return Stream.of(chinese, english).anyMatch(text -> text.isBlank() || text.length() > longest);
    }

    private static Optional<RuleViolation> refuse(boolean broken, String key, Object... arguments) {
        return broken ? Optional.of(new RuleViolation(key, arguments)) : Optional.empty();
    }
}
