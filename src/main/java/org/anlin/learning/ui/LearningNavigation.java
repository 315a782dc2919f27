package org.anlin.learning.ui;

import com.vaadin.flow.component.UI;
import org.anlin.learning.quiz.AttemptId;
import org.springframework.stereotype.Component;

/** The ways to the pages of learning. */
@Component
public class LearningNavigation {

    public static final String COURSES = "courses";
    public static final String MY_LEARNING = "my/learning";
    public static final String CONTENT = "admin/content";

    public void catalogue() {
        to(COURSES);
    }

    public void toCourse(String course) {
        to(path(course));
    }

    public void toLesson(String course, String lesson) {
        to(path(course, lesson));
    }

    public void toQuiz(String course) {
        to(path(course, "quiz"));
    }

    void toResult(String course, AttemptId attempt) {
        to(path(course, "quiz", attempt.toString()));
    }

    public void myLearning() {
        to(MY_LEARNING);
    }

    static String path(String... parts) {
        return COURSES + "/" + String.join("/", parts);
    }

    /** Asks for sign-in first and goes on to the page afterwards. */
    static String signInAndGoTo(String course, String lesson) {
        return MY_LEARNING + "/" + course + "/" + lesson;
    }

    private static void to(String path) {
        UI.getCurrent().navigate(path);
    }
}
