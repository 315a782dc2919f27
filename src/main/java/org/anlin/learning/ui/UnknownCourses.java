package org.anlin.learning.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.learning.Courses;
import org.anlin.shared.ui.DeadEnds;
import org.springframework.stereotype.Component;

/** Addresses of courses and lessons that do not exist. */
@Component
class UnknownCourses implements DeadEnds {

    private static final Pattern BELOW_COURSES =
            Pattern.compile(LearningNavigation.COURSES + "/([^/]+)(?:/quiz(?:/.*)?|/([^/]+))?/?");

    private final Courses courses;

    UnknownCourses(Courses courses) {
        this.courses = courses;
    }

    @Override
    public boolean contain(String path) {
        Matcher address = BELOW_COURSES.matcher(path);
        if (!address.matches()) {
            return false;
        }
        String course = address.group(1);
        String lesson = address.group(2);
        return lesson == null ? !courses.exists(course) : !courses.exists(course, lesson);
    }
}
