package org.anlin.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.learning.Courses;
import org.anlin.learning.LessonProgress;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class LearningJourneyTests extends SpringBrowserlessTest {

    private static final String COURSE = "earthquake";
    private static final String FIRST_LESSON = "earthquake-risk-beijing";

    @Autowired
    LessonProgress progress;

    @Autowired
    Courses courses;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    @BeforeEach
    @AfterEach
    void forgetTheDemoPeoplesProgress() {
        for (String table : List.of("course_passed", "attempt", "lesson_completed", "course_progress")) {
            jdbc.sql("DELETE FROM learning." + table + " WHERE course = ?")
                    .param(COURSE)
                    .update();
        }
    }

    @Test
    void anyoneNarrowsTheCatalogueDown() {
        UI.getCurrent().navigate("courses", QueryParameters.of("theme", "earthquake"));

        assertThat(texts(H2.class)).containsExactly("地震避险与自救互救");
    }

    @Test
    void emptySelectionOffersAllCourses() {
        UI.getCurrent().navigate("courses", QueryParameters.fromString("theme=earthquake&mode=online&hours=long"));

        assertThat(texts(H2.class)).containsExactly("没有符合条件的课程");
        assertThat(links()).contains("/courses");
    }

    @Test
    void anonymousReaderIsOfferedSignInThatComesBack() {
        UI.getCurrent().navigate("courses/" + COURSE + "/" + FIRST_LESSON);

        assertThat(links()).contains("/my/learning/" + COURSE + "/" + FIRST_LESSON);
        assertThat($(Button.class).all()).isEmpty();
    }

    @Test
    void englishReaderIsToldThatLessonsAreChinese() {
        UI.getCurrent().setLocale(Translations.ENGLISH);

        UI.getCurrent().navigate("courses/" + COURSE);

        assertThat(texts(H1.class))
                .containsExactly(courses.page(COURSE).orElseThrow().card().titleEn());
        assertThat(texts(Paragraph.class))
                .contains("The lesson text is in Chinese; titles and summaries are in English.");
    }

    @Test
    @WithAccount
    void readingALessonLeadsToTheNext() {
        UI.getCurrent().navigate("courses/" + COURSE + "/" + FIRST_LESSON);

        test($(Button.class).withText("读完了，下一课").single()).click();

        assertThat(getCurrentView()).isInstanceOf(LessonView.class);
        assertThat(courses.page(COURSE).orElseThrow().learner())
                .satisfies(learner -> assertThat(learner.done()).isEqualTo(1));
    }

    @Test
    @WithAccount
    void quizWaitsForTheLessons() {
        UI.getCurrent().navigate("courses/" + COURSE + "/quiz");

        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("还有 13 个课时没读完"));
        assertThat($(Button.class).all()).isEmpty();
    }

    @Test
    @WithAccount
    void learnerTakesTheQuizAndSeesEachQuestionExplained() {
        readAll();
        UI.getCurrent().navigate("courses/" + COURSE + "/quiz");
        test($(Button.class).withText("开始测验").single()).click();

        for (int i = 0; i < 10; i++) {
            chooseSomething();
            assertThat(texts(Span.class)).contains("✓ 已保存");
            test($(Button.class).withText(i < 9 ? "下一题" : "检查并交卷").single()).click();
        }
        assertThat(texts(Paragraph.class)).contains("全部答完了，可以交卷。");
        test($(Button.class).withText("交卷").single()).click();

        assertThat(getCurrentView()).isInstanceOf(QuizResultView.class);
        assertThat(texts(Paragraph.class))
                .filteredOn(text -> text.startsWith("出处："))
                .hasSize(10);
    }

    @Test
    @WithAccount
    void returningLearnerStandsAtTheFirstOpenQuestion() {
        readAll();
        UI.getCurrent().navigate("courses/" + COURSE + "/quiz");
        test($(Button.class).withText("开始测验").single()).click();
        chooseSomething();

        UI.getCurrent().navigate("courses");
        UI.getCurrent().navigate("courses/" + COURSE + "/quiz");

        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("第 2 / 10 题"));
    }

    @Test
    @WithAccount
    void nothingOnTheQuizPageTellsAnExplanation() {
        readAll();
        UI.getCurrent().navigate("courses/" + COURSE + "/quiz");
        test($(Button.class).withText("开始测验").single()).click();
        List<String> explanations = jdbc.sql("SELECT explanation FROM learning.question WHERE course = ?")
                .param(COURSE)
                .query(String.class)
                .list();

        String page = ((Component) getCurrentView()).getElement().getOuterHTML();

        assertThat(page).contains("第 1 / 10 题").doesNotContain(explanations);
    }

    @Test
    @WithAccount
    void myLearningShowsWhatWasBegun() {
        UI.getCurrent().navigate("my/learning");
        assertThat(texts(H2.class)).containsExactly("还没有开始学习");

        progress.complete(COURSE, FIRST_LESSON);
        UI.getCurrent().navigate("courses");
        UI.getCurrent().navigate("my/learning");

        assertThat(texts(Paragraph.class)).contains("已读 1 / 13 个课时");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void deskSpeaksTheLanguageOfItsReader() {
        UI.getCurrent().setLocale(Translations.ENGLISH);

        UI.getCurrent().navigate("admin/content");

        assertThat(texts(Anchor.class)).contains("Floods, rainstorms and flash floods");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void administratorSeesTheStateOfTheContent() {
        UI.getCurrent().navigate("admin/content");

        assertThat(texts(H1.class)).containsExactly("课程内容");
        assertThat(links()).contains("/courses/" + COURSE);
    }

    private void readAll() {
        courses.page(COURSE).orElseThrow().parts().stream()
                .flatMap(part -> part.lessons().stream())
                .forEach(lesson -> progress.complete(COURSE, lesson.slug()));
    }

    @SuppressWarnings("unchecked")
    private void chooseSomething() {
        if ($(RadioButtonGroup.class).exists()) {
            RadioButtonGroup<String> group = $(RadioButtonGroup.class).single();
            group.setValue(group.getListDataView().getItem(0));
        } else {
            CheckboxGroup<String> group = $(CheckboxGroup.class).single();
            group.setValue(Set.of(group.getListDataView().getItem(0)));
        }
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return $(type).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
