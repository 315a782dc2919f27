package org.anlin.learning.quiz;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.learning.QuizCourses;
import org.anlin.learning.QuizCourses.QuizCourse;
import org.anlin.learning.quiz.QuizResult.Grade;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quizzes of the signed-in learner: each answer is kept at once, and grading happens here and once. */
@Service
public class Quizzes {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final QuizCourses courses;
    private final QuizDoors doors;
    private final Attempts attempts;
    private final QuizResults results;
    private final Grading grading;
    private final CurrentAccount account;

    Quizzes(
            QuizCourses courses,
            QuizDoors doors,
            Attempts attempts,
            QuizResults results,
            Grading grading,
            CurrentAccount account) {
        this.courses = courses;
        this.doors = doors;
        this.attempts = attempts;
        this.results = results;
        this.grading = grading;
        this.account = account;
    }

    /** Empty when there is no such course. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('RESIDENT')")
    public Optional<QuizDoor> door(String course) {
        return courses.of(course).map(found -> doors.door(account.id(), found));
    }

    /** Begins a quiz, or gives back the one that is still open. */
    @Transactional
    @PreAuthorize("hasRole('RESIDENT')")
    public AttemptId start(String course) {
        QuizCourse found = courses.of(course).orElseThrow(() -> new RuleViolation("learning.course.unknown"));
        QuizDoor door = doors.door(account.id(), found);
        if (door.open() != null) {
            return door.open();
        }
        if (door.refusal() != null) {
            throw door.refusal();
        }
        AttemptId id = AttemptId.next();
        boolean opened = attempts.open(id, account.id(), found, SEEDS.nextLong());
        return opened ? id : doors.open(account.id(), course).orElseThrow();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('RESIDENT')")
    public QuizPaper paper(AttemptId attempt) {
        Attempt found = attempts.find(attempt, account.id()).orElseThrow(Quizzes::unknown);
        if (!found.isOpen()) {
            throw new RuleViolation("learning.quiz.submitted");
        }
        return results.paper(found);
    }

    /** Replaces the answer to one question; an empty list takes it back. */
    @Transactional
    @PreAuthorize("hasRole('RESIDENT')")
    public void answer(AttemptId attempt, int position, List<String> chosen) {
        AccountId learner = account.id();
        if (!attempts.answer(attempt, learner, position, chosen)) {
            Attempt found = attempts.find(attempt, learner).orElseThrow(Quizzes::unknown);
            throw new RuleViolation(found.isOpen() ? "learning.quiz.no-such-option" : "learning.quiz.submitted");
        }
    }

    /** Grades the attempt; a second call, from wherever, gets the same grade. */
    @Transactional
    @PreAuthorize("hasRole('RESIDENT')")
    public Grade submit(AttemptId attempt) {
        return grading.grade(attempt, account.id()).orElseThrow(Quizzes::unknown);
    }

    /** Empty unless the attempt is the asker's own and submitted. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('RESIDENT')")
    public Optional<QuizResult> result(AttemptId attempt) {
        return attempts.find(attempt, account.id())
                .filter(found -> !found.isOpen())
                .map(results::result);
    }

    private static RuleViolation unknown() {
        return new RuleViolation("learning.quiz.unknown");
    }
}
