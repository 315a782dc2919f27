package org.anlin.learning.content;

import java.util.List;

/** One valid course as it lies on disk; {@code hash} covers every file of the folder. */
public record CourseFolder(
        String slug,
        String hash,
        CourseOutline outline,
        List<Lesson> lessons,
        List<Question> questions,
        List<MediaFile> media) {}
