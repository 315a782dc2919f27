package org.anlin.learning.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small course that is whole, to be spoilt one line at a time. */
public final class ContentFixtures {

    public static final String COURSE = """
            version: 1
            code: T01
            title: 毛毯灭火
            titleEn: Fire blanket
            summary: 学会用灭火毯。
            summaryEn: Use a fire blanket.
            theme: fire
            audiences: [everyone]
            mode: online
            hours: {online: 1, practice: 0, assessment: 0}
            hoursNotes: ["约 1 学时。 [@本项目]"]
            disputes: []
            keywords: [灭火毯]
            review: {status: unreviewed, note: 待审}
            quiz: {draw: 3, passPercent: 60, attempts: 2, pauseMinutes: 30}
            modules:
              - {id: M1, title: 认识, titleEn: Know it}
              - {id: M2, title: 使用, titleEn: Use it}
            skills:
              - {id: T01-S01, item: 展开, itemEn: Unfold, criterion: 10 秒内展开, criterionEn: Unfolds in 10 s, judge: "", critical: true, source: 本项目, measure: {unit: second, max: 10}}
            sources:
              KX: 某科学馆 2024
            """;

    public static final String LESSON = """
            ---
            slug: know-it
            module: M1
            title: 认识灭火毯
            titleEn: Know the blanket
            summary: 知道它在哪儿。
            minutes: 5
            keywords: [灭火毯在哪儿]
            ---
            灭火毯放在厨房。[@KX]

            > [!DO]
            > 拉住两条带子。[@自]

            ![灭火毯](media/cover.svg)
            """;

    public static final String QUIZ = """
            questions:
              - id: T01-Q01
                topic: M1
                type: single
                stem: 放哪儿？
                options: {A: 厨房, B: 阳台}
                answer: [A]
                explanation: 放厨房。
                source: KX
              - id: T01-Q02
                topic: M2
                type: multiple
                stem: 怎么用？
                options: {A: 拉带子, B: 盖住, C: 扔掉}
                answer: [A, B]
                explanation: 拉开再盖。
                source: KX、自
              - id: T01-Q03
                topic: M2
                type: true-false
                stem: 盖上马上揭开。
                options: {A: 对, B: 错}
                answer: [B]
                explanation: 等凉透。
                source: 自
            """;

    public static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>灭火毯</title></svg>";

    private ContentFixtures() {}

    /** A content directory with the one course {@code blanket}. */
    public static Path aWholeCourse(Path content) {
        write(content, "course.yaml", COURSE);
        write(content, "quiz.yaml", QUIZ);
        write(content, "lessons/01-know-it.md", LESSON);
        write(
                content,
                "lessons/02-use-it.md",
                LESSON.replace("know-it", "use-it").replace("module: M1", "module: M2"));
        write(content, "media/cover.svg", DRAWING);
        return content;
    }

    public static void write(Path content, String file, String text) {
        write(content, file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path content, String file, byte[] bytes) {
        try {
            Path path = content.resolve("courses/blanket").resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
