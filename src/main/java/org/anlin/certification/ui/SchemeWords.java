package org.anlin.certification.ui;

import static org.anlin.shared.ui.Parts.t;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlin.certification.CertificateScheme;
import org.anlin.learning.Catalogue;
import org.anlin.learning.CourseCard;
import org.anlin.shared.ui.Parts;
import org.springframework.stereotype.Component;

/** A scheme in sentences: what it asks for, how long it lasts, how it goes on. */
@Component
class SchemeWords {

    private final Catalogue catalogue;

    SchemeWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<CourseCard> courses() {
        return catalogue.courses();
    }

    List<String> of(CertificateScheme scheme) {
        var facts = new ArrayList<String>();
        facts.add(t("certification.scheme.asks.courses", titles(scheme.courses())));
        if (scheme.practice()) {
            facts.add(t("certification.scheme.asks.practice"));
        }
        if (scheme.identity()) {
            facts.add(t("certification.scheme.asks.identity"));
        }
        if (scheme.validMonths() == 0) {
            facts.add(t("certification.unlimited"));
            return facts;
        }
        facts.add(t(
                scheme.endOfMonth() ? "certification.scheme.lasts.month" : "certification.scheme.lasts.day",
                scheme.validMonths()));
        facts.add(t("certification.scheme.renewed-by", titles(scheme.renewal().practice())));
        facts.add(t(
                "certification.scheme.around",
                scheme.renewal().window(),
                scheme.renewal().grace()));
        facts.add(t("certification.scheme.reminded", days(scheme.renewal().reminders())));
        return facts;
    }

    static String days(Collection<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(t("certification.scheme.and")));
    }

    private String titles(List<String> slugs) {
        Map<String, CourseCard> cards =
                catalogue.courses().stream().collect(Collectors.toMap(CourseCard::slug, card -> card));
        return slugs.stream()
                .map(slug -> cards.containsKey(slug) ? cards.get(slug).title(Parts.locale()) : slug)
                .collect(Collectors.joining(t("certification.scheme.and")));
    }
}
