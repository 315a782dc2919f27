package org.anlin.learning;

import java.util.ArrayList;
import java.util.List;
import org.anlin.learning.content.ContentProblem;
import org.anlin.learning.content.ContentReading;
import org.anlin.learning.content.CourseFolder;
import org.anlin.shared.Translations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings what was read into the database: by version, again and again without harm, one instance at a time. */
@Component
class ContentImport {

    private static final Logger LOG = LoggerFactory.getLogger(ContentImport.class);

    private final ContentStore store;
    private final CoursePublishing publishing;
    private final TransactionTemplate transaction;
    private final Translations texts;

    ContentImport(
            ContentStore store, CoursePublishing publishing, TransactionTemplate transaction, Translations texts) {
        this.store = store;
        this.publishing = publishing;
        this.transaction = transaction;
        this.texts = texts;
    }

    void take(ContentReading reading) {
        var problems = new ArrayList<>(reading.problems());
        List<String> changed = reading.courses().stream()
                .filter(course -> takeOne(course, problems))
                .map(CourseFolder::slug)
                .toList();
        transaction.executeWithoutResult(status -> {
            store.lock();
            withdrawMissing(reading);
            store.replaceProblems(problems);
            publishing.publish(changed);
        });
        problems.forEach(problem -> LOG.warn("content: {}", problem.describe(texts)));
        LOG.info("content: {} courses read, {} problems", reading.courses().size(), problems.size());
    }

    private boolean takeOne(CourseFolder course, List<ContentProblem> problems) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                store.lock();
                boolean added = add(course, problems);
                return store.setWithdrawn(course.slug(), course.outline().withdrawn()) || added;
            }));
        } catch (DataAccessException e) {
            LOG.error("content: {} was not imported", course.slug(), e);
            problems.add(problem(course, "unreadable", String.valueOf(e.getMessage())));
            return false;
        }
    }

    private boolean add(CourseFolder course, List<ContentProblem> problems) {
        int version = course.outline().version();
        var stored = store.stored(course.slug()).orElse(null);
        if (stored == null || version > stored.version()) {
            store.add(course);
            LOG.info("content: {} version {} imported", course.slug(), version);
            return true;
        }
        if (version < stored.version()) {
            problems.add(problem(course, "version-fell", version, stored.version()));
        } else if (!stored.contentHash().equals(course.hash())) {
            problems.add(problem(course, "raise-version", version));
        }
        return false;
    }

    /** A folder that is gone withdraws its course; a folder that is merely broken does not, nor an empty directory. */
    private void withdrawMissing(ContentReading reading) {
        if (!reading.folders().isEmpty()) {
            store.courses().stream()
                    .filter(course -> !reading.folders().contains(course))
                    .forEach(course -> store.setWithdrawn(course, true));
        }
    }

    private static ContentProblem problem(CourseFolder course, String key, Object... arguments) {
        return ContentProblem.of("courses/" + course.slug() + "/course.yaml", 1, key, arguments);
    }
}
