package org.anlin.certification;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anlin.shared.Translations;

/** {@code ./anlin check-content}: what the import of schemes would leave out, without any server. */
public final class CheckSchemes {

    private CheckSchemes() {}

    /** Prints each problem with file and line; 0 when there is none. */
    public static int check(Path content, PrintStream out) throws IOException {
        int problems = 0;
        Path folder = content.resolve("certificates");
        List<Path> files = Files.isDirectory(folder) ? files(folder) : List.of();
        for (Path file : files) {
            try {
                check(file, new SchemeReader().read(file), content.resolve("courses"));
            } catch (SchemeProblem problem) {
                out.println(problem.getMessage());
                problems++;
            }
        }
        out.println(
                new Translations().text("certification.content.summary", Translations.CHINESE, files.size(), problems));
        return problems == 0 ? 0 : 1;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path file, CertificateScheme scheme, Path courses) {
        Stream.concat(scheme.courses().stream(), scheme.renewal().practice().stream())
                .filter(course -> !Files.isDirectory(courses.resolve(course)))
                .findFirst()
                .ifPresent(course -> {
                    throw new SchemeProblem(file, 1, "there is no course '" + course + "'");
                });
    }
}
