package org.anlin.learning;

import java.nio.file.Path;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.learning.LearningFixtures.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A course that no other test has, and a learner before it. */
@AnlinTest
public abstract class CourseTest {

    @TempDir
    Path directory;

    @Autowired
    ContentImport contentImport;

    @Autowired
    protected LessonProgress progress;

    @Autowired
    protected Courses courses;

    protected Shelf shelf;

    protected String course;

    protected AccountId learner;

    @BeforeEach
    void begin() {
        shelf = Shelf.with(directory, contentImport);
        course = shelf.slug();
        learner = LearningFixtures.aLearner();
    }

    @AfterEach
    void restore() {
        shelf.backToShippedContent();
        LearningFixtures.nobody();
    }
}
