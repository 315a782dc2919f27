package org.anlin.classes;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.learning.Catalogue;
import org.anlin.learning.CourseCard;
import org.springframework.stereotype.Component;

/** The names of the courses that classes practise. */
@Component
class CourseTitles {

    /** A course that is withdrawn is called by its slug. */
    record Titles(Map<String, CourseCard> courses) {

        String chinese(String course) {
            CourseCard card = courses.get(course);
            return card == null ? course : card.titleZh();
        }

        String english(String course) {
            CourseCard card = courses.get(course);
            return card == null ? course : card.titleEn();
        }
    }

    private final Catalogue catalogue;

    CourseTitles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Titles read() {
        return new Titles(
                catalogue.courses().stream().collect(Collectors.toMap(CourseCard::slug, Function.identity())));
    }
}
