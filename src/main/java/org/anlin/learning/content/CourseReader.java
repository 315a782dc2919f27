package org.anlin.learning.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one course folder: whole, or not at all with every reason why. */
class CourseReader {

    private final Path folder;
    private final Findings findings;

    CourseReader(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Optional<CourseFolder> read() {
        String slug = String.valueOf(folder.getFileName());
        if (!slug.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            findings.note(1, "folder-name", slug);
        }
        Optional<CourseFolder> course =
                yaml("course.yaml", new OutlineReader()::read).map(outline -> parts(slug, outline));
        return findings.all().isEmpty() ? course : Optional.empty();
    }

    private CourseFolder parts(String slug, CourseOutline outline) {
        List<MediaFile> media = media();
        Set<String> names = media.stream().map(MediaFile::name).collect(Collectors.toSet());
        return new CourseFolder(
                slug,
                ContentHash.of(folder),
                outline,
                lessons(new LessonReader(outline, names)),
                yaml("quiz.yaml", new QuizReader(outline)::read).orElse(List.of()),
                media);
    }

    private List<Lesson> lessons(LessonReader reader) {
        var lessons = new ArrayList<Lesson>();
        var slugs = new HashSet<String>();
        for (Path file : files("lessons")) {
            Findings here = findings.in("lessons/" + file.getFileName());
            text(file, here).flatMap(text -> reader.read(text, here)).ifPresent(lesson -> {
                if (!slugs.add(lesson.slug())) {
                    here.note(2, "duplicate-id", lesson.slug());
                }
                lessons.add(lesson);
            });
        }
        if (lessons.isEmpty()) {
            findings.in("lessons").note(1, "no-lessons");
        }
        return lessons;
    }

    private List<MediaFile> media() {
        var reader = new MediaReader();
        return files("media").stream()
                .map(file -> {
                    var media = new MediaFile(String.valueOf(file.getFileName()), bytes(file));
                    reader.check(media, findings.in("media/" + media.name()));
                    return media;
                })
                .toList();
    }

    private <T> Optional<T> yaml(String name, Function<YamlMap, T> read) {
        Findings here = findings.in(name);
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            here.note(1, "no-file", name);
            return Optional.empty();
        }
        return text(file, here).flatMap(text -> YamlMap.parse(text, here)).map(read);
    }

    private static Optional<String> text(Path file, Findings findings) {
        return TextFile.decode(bytes(file), findings);
    }

    private List<Path> files(String directory) {
        Path path = folder.resolve(directory);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
