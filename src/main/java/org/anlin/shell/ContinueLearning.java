package org.anlin.shell;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.learning.MyLearning;
import org.anlin.learning.MyLearning.BegunCourse;
import org.anlin.shared.Translations;
import org.springframework.stereotype.Component;

/** Where the signed-in person left off: the courses that wait for a lesson or the quiz, the latest first. */
@Component
class ContinueLearning {

    private static final int SHOWN = 2;

    private final MyLearning myLearning;
    private final CurrentAccount account;
    private final Translations translations;

    ContinueLearning(MyLearning myLearning, CurrentAccount account, Translations translations) {
        this.myLearning = myLearning;
        this.account = account;
        this.translations = translations;
    }

    Optional<Element> section(Locale language) {
        if (!account.has(Role.RESIDENT)) {
            return Optional.empty();
        }
        var begun = myLearning.courses().stream()
                .filter(course -> course.passedAt() == null && !course.withdrawn())
                .limit(SHOWN)
                .toList();
        return begun.isEmpty() ? Optional.empty() : Optional.of(section(language, begun));
    }

    private Element section(Locale language, Iterable<BegunCourse> courses) {
        var list = new Element("ul").setAttribute("class", "card-grid wide");
        courses.forEach(course -> list.appendChild(new Element("li").appendChild(card(course, language))));
        var heading = new Element("h2").setAttribute("id", "continue").setText(text("shell.home.continue", language));
        return new Element("section")
                .setAttribute("aria-labelledby", "continue")
                .appendChild(heading, list);
    }

    private Element card(BegunCourse course, Locale language) {
        String title = language.equals(Translations.ENGLISH)
                ? course.card().titleEn()
                : course.card().titleZh();
        String next = course.nextLesson() == null ? "quiz" : course.nextLesson();
        String doing = course.nextLesson() == null ? "shell.home.continue.quiz" : "shell.home.continue.lesson";
        var progress = new Element("progress")
                .setAttribute("value", String.valueOf(course.done()))
                .setAttribute("max", String.valueOf(course.card().lessons()))
                .setAttribute("aria-label", title);
        return new Element("a")
                .setAttribute("class", "card continue-card")
                .setAttribute("href", "/courses/" + course.card().slug() + "/" + next)
                .appendChild(
                        new Element("h3").setText(title),
                        progress,
                        new Element("span")
                                .setAttribute("class", "muted")
                                .setText(translations.text(
                                        "shell.home.continue.done",
                                        language,
                                        course.done(),
                                        course.card().lessons())),
                        new Element("span").setAttribute("class", "go").setText(text(doing, language)));
    }

    private String text(String key, Locale language) {
        return translations.text(key, language);
    }
}
