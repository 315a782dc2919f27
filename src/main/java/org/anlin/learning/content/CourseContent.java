package org.anlin.learning.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All course folders below {@code courses/}; one that is broken stops no other. */
public class CourseContent {

    private final Path courses;

    public CourseContent(Path content) {
        this.courses = content.resolve("courses");
    }

    public ContentReading read() {
        var whole = new ArrayList<CourseFolder>();
        var problems = new ArrayList<ContentProblem>();
        List<Path> folders = folders(problems);
        for (Path folder : folders) {
            var findings = new Findings("courses/" + folder.getFileName());
            readOne(folder, findings, whole);
            problems.addAll(findings.all());
        }
        noteSharedCodes(whole, problems);
        Set<String> names = new TreeSet<>();
        folders.forEach(folder -> names.add(String.valueOf(folder.getFileName())));
        return new ContentReading(whole, problems, names);
    }

    private static void readOne(Path folder, Findings findings, List<CourseFolder> whole) {
        try {
            new CourseReader(folder, findings).read().ifPresent(whole::add);
        } catch (UncheckedIOException e) {
            findings.note(1, "unreadable", String.valueOf(e.getMessage()));
        }
    }

    private List<Path> folders(List<ContentProblem> problems) {
        if (!Files.isDirectory(courses)) {
            problems.add(ContentProblem.of("courses", 1, "no-courses", courses));
            return List.of();
        }
        try (var folders = Files.list(courses)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(ContentProblem.of("courses", 1, "unreadable", String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private static void noteSharedCodes(List<CourseFolder> whole, List<ContentProblem> problems) {
        Map<String, String> owners = new HashMap<>();
        for (CourseFolder course : whole) {
            String owner = owners.putIfAbsent(course.outline().code(), course.slug());
            if (owner != null) {
                problems.add(ContentProblem.of(
                        "courses/" + course.slug() + "/course.yaml",
                        1,
                        "shared-code",
                        course.outline().code(),
                        owner));
            }
        }
    }
}
