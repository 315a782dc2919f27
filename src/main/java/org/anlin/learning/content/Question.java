package org.anlin.learning.content;

import java.util.List;
import java.util.Map;

/** One question of the bank with its key: never handed to a page. */
public record Question(
        String id,
        String topic,
        String type,
        String stem,
        Map<String, String> options,
        List<String> answer,
        String explanation,
        String source) {

    public static final String TRUE_FALSE = "true-false";
    public static final String MULTIPLE = "multiple";
    public static final List<String> TYPES = List.of("single", MULTIPLE, TRUE_FALSE);
}
