package org.anlin.learning;

import java.util.Optional;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.learning.LearnerProgress.Place;
import org.springframework.stereotype.Component;

/** Which version the person who asks reads: the own one if begun, else the current one. */
@Component
class CourseReading {

    /** A course in the reader's version, with what has been read of it. */
    record Reader(CourseLibrary.Current current, CourseVersion course, Optional<Place> place, Set<String> completed) {

        int lessonsLeft() {
            return (int) course.lessons().stream()
                    .filter(text -> !completed.contains(text.lesson().slug()))
                    .count();
        }
    }

    private final CourseLibrary library;
    private final LearnerProgress progress;
    private final CurrentAccount account;

    CourseReading(CourseLibrary library, LearnerProgress progress, CurrentAccount account) {
        this.library = library;
        this.progress = progress;
        this.account = account;
    }

    Optional<Reader> of(String course) {
        return library.current(course)
                .map(current -> account.find()
                        .map(learner -> reader(current, learner))
                        .orElseGet(() -> new Reader(
                                current, library.version(course, current.version()), Optional.empty(), Set.of())));
    }

    Reader reader(CourseLibrary.Current current, AccountId learner) {
        Optional<Place> place = progress.place(learner, current.slug());
        int version = place.map(Place::version).orElse(current.version());
        return new Reader(
                current,
                library.version(current.slug(), version),
                place,
                place.isPresent() ? progress.completed(learner, current.slug()) : Set.of());
    }
}
