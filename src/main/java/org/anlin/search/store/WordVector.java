package org.anlin.search.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.anlin.search.PublishedDocument;
import org.anlin.search.language.Words;

/** Writes a document's words as a PostgreSQL tsvector with weights: A title, B keywords, C summary, D body. */
final class WordVector {

    // PostgreSQL keeps at most 256 positions of a word and none above 16383.
    private static final int MOST_POSITIONS = 16_000;
    private static final int MOST_OF_ONE = 200;

    private final Map<String, StringJoiner> positions = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int position;

    private WordVector() {}

    static String of(PublishedDocument document) {
        WordVector vector = new WordVector();
        vector.add(document.title(), 'A');
        vector.add(document.titleEn() == null ? "" : document.titleEn(), 'A');
        vector.add(String.join(" ", document.keywords()), 'B');
        vector.add(document.summary(), 'C');
        vector.add(document.summaryEn() == null ? "" : document.summaryEn(), 'C');
        vector.add(document.body(), 'D');
        vector.add(document.bodyEn() == null ? "" : document.bodyEn(), 'D');
        return vector.literal();
    }

    private void add(String text, char weight) {
        for (String word : Words.of(text)) {
            if (++position > MOST_POSITIONS || counts.merge(word, 1, Integer::sum) > MOST_OF_ONE) {
                continue;
            }
            positions.computeIfAbsent(word, w -> new StringJoiner(",")).add(position + String.valueOf(weight));
        }
        // Pairs must not reach from one field into the next.
        position++;
    }

    private String literal() {
        StringJoiner literal = new StringJoiner(" ");
        positions.forEach((word, at) -> {
            if (word.length() < 200) {
                literal.add("'" + word + "':" + at);
            }
        });
        return literal.toString();
    }
}
