package org.anlin.search.language;

import java.util.List;
import org.anlin.search.language.Districts.District;
import org.jspecify.annotations.Nullable;

/**
 * A query as understood.
 *
 * @param text what was typed, folded
 * @param terms what it is about, known words first cut out, question words left out
 * @param district the district that the words name
 * @param corrected the text with its misspellings mended, when there were any
 * @param asksHow whether it is a question rather than a name
 */
public record ReadQuery(
        String text,
        List<Term> terms,
        @Nullable District district,
        @Nullable String corrected,
        boolean asksHow) {

    /** A known word, or a stretch of text that no word list knows. */
    public record Term(String text, boolean known) {}

    public boolean isEmpty() {
        return terms.isEmpty() && district == null;
    }
}
