package org.anlin.learning.content;

import java.util.List;

public record Lesson(
        String slug,
        String module,
        String title,
        String titleEn,
        String summary,
        int minutes,
        List<String> keywords,
        String markdown) {}
