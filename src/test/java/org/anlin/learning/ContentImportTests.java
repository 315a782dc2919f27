package org.anlin.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.learning.LearningFixtures.Shelf;
import org.anlin.learning.content.ContentFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class ContentImportTests {

    @TempDir
    Path directory;

    @Autowired
    ContentImport contentImport;

    @Autowired
    CourseLibrary library;

    @Autowired
    JdbcClient jdbc;

    Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = Shelf.with(directory, contentImport);
    }

    @AfterEach
    void restore() {
        shelf.backToShippedContent();
    }

    @Test
    void secondImportChangesNothing() {
        long before = versions();

        shelf.importAll();

        assertThat(versions()).isEqualTo(before);
        assertThat(problems()).isEmpty();
    }

    @Test
    void instancesThatStartTogetherImportOnce() {
        shelf.write("course.yaml", ContentFixtures.COURSE.replace("version: 1", "version: 7"));

        CompletableFuture.allOf(IntStream.range(0, 3)
                        .mapToObj(i -> CompletableFuture.runAsync(shelf::importAll))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(library.current(shelf.slug()).orElseThrow().version()).isEqualTo(7);
        assertThat(problems()).isEmpty();
    }

    @Test
    void changeWithoutNewVersionIsReportedAndNotPublished() {
        shelf.write("course.yaml", ContentFixtures.COURSE.replace("毛毯灭火", "改过的标题"));

        shelf.importAll();

        assertThat(problems())
                .containsExactly("courses/" + shelf.slug() + "/course.yaml learning.content.raise-version");
        assertThat(library.version(shelf.slug(), 1).outline().title()).isEqualTo("毛毯灭火");
    }

    @Test
    void higherVersionStandsBesideTheOldOne() {
        shelf.publishVersion(2);

        assertThat(library.current(shelf.slug()).orElseThrow().version()).isEqualTo(2);
        assertThat(library.version(shelf.slug(), 1).lessons()).hasSize(2);
    }

    @Test
    void lowerVersionIsReportedAndNotPublished() {
        shelf.publishVersion(3);

        shelf.publishVersion(2);

        assertThat(problems())
                .containsExactly("courses/" + shelf.slug() + "/course.yaml learning.content.version-fell");
        assertThat(library.current(shelf.slug()).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void brokenCourseKeepsWhatWasImported() {
        shelf.write("quiz.yaml", "questions: [");

        shelf.importAll();

        assertThat(problems()).containsExactly("courses/" + shelf.slug() + "/quiz.yaml learning.content.yaml-syntax");
        assertThat(library.current(shelf.slug()).orElseThrow().withdrawn()).isFalse();
    }

    @Test
    void missingFolderWithdrawsTheCourseAndItsPages() {
        shelf.removeFolder();

        assertThat(library.current(shelf.slug()).orElseThrow().withdrawn()).isTrue();
        assertThat(publicPages()).isZero();
    }

    @Test
    void offeredCourseHasAPlainPageForItselfAndEachLesson() {
        assertThat(publicPages()).isEqualTo(3);
    }

    @Test
    void emptyContentDirectoryWithdrawsNothing() {
        contentImport.take(new org.anlin.learning.content.CourseContent(directory.resolve("nowhere")).read());

        assertThat(library.current(shelf.slug()).orElseThrow().withdrawn()).isFalse();
        assertThat(problems()).containsExactly("courses learning.content.no-courses");
    }

    private long versions() {
        return jdbc.sql("SELECT count(*) FROM learning.course_version")
                .query(Long.class)
                .single();
    }

    /** Of this course or of the whole directory: a home of earlier tests may know older texts of the shipped courses. */
    private List<String> problems() {
        return jdbc.sql("""
                SELECT file || ' ' || key FROM learning.content_problem
                WHERE file = 'courses' OR starts_with(file, 'courses/' || ? || '/')""").param(shelf.slug()).query(String.class).list();
    }

    private long publicPages() {
        return jdbc.sql("""
                SELECT count(*) FROM search.published_document WHERE withdrawn_at IS NULL
                AND (kind = 'course' AND slug = :slug OR kind = 'lesson' AND slug LIKE :slug || '.%')""").param("slug", shelf.slug()).query(Long.class).single();
    }
}
