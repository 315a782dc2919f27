package org.anlin.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AccountPrincipal;
import org.anlin.accounts.Role;
import org.anlin.learning.content.ContentFixtures;
import org.anlin.learning.content.CourseContent;
import org.anlin.shared.Identifier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/** Learners, and a content directory of its own beside the shipped courses. */
public final class LearningFixtures {

    private LearningFixtures() {}

    /** Signs a new learner in for this thread. */
    public static AccountId aLearner() {
        var learner = new AccountId(Identifier.next());
        signIn(learner);
        return learner;
    }

    public static void signIn(AccountId learner) {
        var principal = new AccountPrincipal(learner, Map.of(Role.RESIDENT, Set.of()), false, 0, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** The shipped courses plus one small course with a name of its own. */
    public record Shelf(Path content, String slug, ContentImport contentImport) {

        static Shelf with(Path directory, ContentImport contentImport) {
            try {
                FileSystemUtils.copyRecursively(Path.of("content"), directory);
                ContentFixtures.aWholeCourse(directory);
                String slug = "blanket-" + Long.toString(System.nanoTime(), 36);
                Files.move(
                        directory.resolve("courses/blanket"),
                        directory.resolve("courses").resolve(slug));
                var shelf = new Shelf(directory, slug, contentImport);
                shelf.importAll();
                return shelf;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void importAll() {
            contentImport.take(new CourseContent(content).read());
        }

        void write(String file, String text) {
            try {
                Files.writeString(folder().resolve(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void publishVersion(int version) {
            write("course.yaml", ContentFixtures.COURSE.replace("version: 1", "version: " + version));
            importAll();
        }

        public void removeFolder() {
            try {
                FileSystemUtils.deleteRecursively(folder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            importAll();
        }

        Path folder() {
            return content.resolve("courses").resolve(slug);
        }

        void backToShippedContent() {
            contentImport.take(new CourseContent(Path.of("content")).read());
        }
    }

    public static void readAll(LessonProgress progress, Courses courses, String course) {
        courses.page(course).orElseThrow().parts().stream()
                .flatMap(part -> part.lessons().stream())
                .forEach(lesson -> progress.complete(course, lesson.slug()));
    }
}
