package org.anlin.learning;

import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.learning.CourseReading.Reader;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where a learner is, so that another device goes on from there. */
@Service
public class LessonProgress {

    private final CourseReading reading;
    private final LearnerProgress progress;
    private final CurrentAccount account;

    LessonProgress(CourseReading reading, LearnerProgress progress, CurrentAccount account) {
        this.reading = reading;
        this.progress = progress;
        this.account = account;
    }

    /** Opens a lesson, which begins the course with its current version the first time. */
    @Transactional
    @PreAuthorize("hasRole('RESIDENT')")
    public void open(String course, String lesson) {
        Reader reader = offered(course, lesson);
        boolean same =
                reader.place().map(place -> lesson.equals(place.lastLesson())).orElse(false);
        progress.begin(account.id(), course, reader.course().version());
        if (!same) {
            progress.standAt(account.id(), course, lesson, 0);
        }
    }

    /** How far down the lesson the learner has come, from 0 to 1. */
    @Transactional
    @PreAuthorize("hasRole('RESIDENT')")
    public void remember(String course, String lesson, double position) {
        if (Double.isFinite(position)) {
            offered(course, lesson);
            progress.standAt(account.id(), course, lesson, position);
        }
    }

    @Transactional
    @PreAuthorize("hasRole('RESIDENT')")
    public void complete(String course, String lesson) {
        Reader reader = offered(course, lesson);
        progress.begin(account.id(), course, reader.course().version());
        progress.complete(account.id(), course, lesson);
    }

    /** Goes over to the current version; an open quiz of the old one is finished first. */
    @Transactional
    @PreAuthorize("hasRole('RESIDENT')")
    public void takeNewVersion(String course) {
        AccountId learner = account.id();
        Reader reader = reading.of(course).orElseThrow(() -> new RuleViolation("learning.course.unknown"));
        if (reader.current().withdrawn()) {
            throw new RuleViolation("learning.course.withdrawn");
        }
        if (progress.openAttempt(learner, course).isPresent()) {
            throw new RuleViolation("learning.version.quiz-open");
        }
        progress.changeVersion(learner, course, reader.current().version());
    }

    private Reader offered(String course, String lesson) {
        Reader reader = reading.of(course)
                .filter(found -> found.course().lesson(lesson).isPresent())
                .orElseThrow(() -> new RuleViolation("learning.lesson.unknown"));
        if (reader.current().withdrawn()) {
            throw new RuleViolation("learning.course.withdrawn");
        }
        return reader;
    }
}
