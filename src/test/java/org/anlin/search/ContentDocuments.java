package org.anlin.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The courses and lessons of the content folder as documents, read simply, so that search can be measured without the other modules. */
public final class ContentDocuments {

    private ContentDocuments() {}

    public static List<PublishedDocument> all() {
        List<PublishedDocument> documents = new ArrayList<>();
        try (var courses = Files.newDirectoryStream(Path.of("content/courses"))) {
            for (Path course : courses) {
                documents.addAll(of(course));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return documents;
    }

    private static List<PublishedDocument> of(Path course) throws IOException {
        String slug = course.getFileName().toString();
        Map<String, Object> outline = yaml(Files.readString(course.resolve("course.yaml")));
        List<PublishedDocument> documents = new ArrayList<>();
        documents.add(draft(DocumentKind.COURSE, slug, outline)
                .facet("theme", List.of(String.valueOf(outline.get("theme"))))
                .action("/courses/" + slug)
                .schemaType("Course")
                .build());
        try (var lessons = Files.newDirectoryStream(course.resolve("lessons"), "*.md")) {
            for (Path lesson : lessons) {
                String[] parts = Files.readString(lesson).split("(?m)^---$", 3);
                Map<String, Object> head = yaml(parts[1]);
                documents.add(draft(DocumentKind.LESSON, slug + "." + head.get("slug"), head)
                        .body(parts[2].replaceAll("[#*>\\[\\]|]", " "), "")
                        .facet("theme", List.of(String.valueOf(outline.get("theme"))))
                        .action("/courses/" + slug + "/" + head.get("slug"))
                        .build());
            }
        }
        return documents;
    }

    private static DocumentDraft draft(DocumentKind kind, String slug, Map<String, Object> head) {
        List<String> keywords = ((List<?>) head.getOrDefault("keywords", List.of()))
                .stream().map(String::valueOf).toList();
        return PublishedDocument.of(kind, slug, String.valueOf(head.get("title")))
                .english((String) head.get("titleEn"), (String) head.get("summaryEn"))
                .summary(String.valueOf(head.get("summary")))
                .keywords(keywords);
    }

    private static Map<String, Object> yaml(String text) {
        return new Yaml().load(text);
    }
}
