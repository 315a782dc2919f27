package org.anlin.search.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Marks what matched in a text and cuts the passage that shows most of it. The result is escaped HTML. */
public final class Highlighter {

    private static final int PASSAGE = 90;

    private final List<Set<String>> terms;
    private final List<String> needles;

    public Highlighter(ReadQuery query, Synonyms synonyms) {
        Set<String> words =
                new TreeSet<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
        this.terms = query.terms().stream().map(term -> words(term, synonyms)).toList();
        terms.forEach(words::addAll);
        this.needles = words.stream().filter(word -> !word.isBlank()).toList();
    }

    private static Set<String> words(ReadQuery.Term term, Synonyms synonyms) {
        Set<String> words = new HashSet<>(term.known() ? synonyms.of(term.text()) : Words.of(term.text()));
        words.add(term.text());
        return words;
    }

    public String title(SearchedText title) {
        return marked(title.text(), matches(title), 0, title.text().length());
    }

    /** From the summary when it shows a match, or the title shows everything already, or the body shows none. */
    public String passage(SearchedText title, SearchedText summary, SearchedText body) {
        BitSet inSummary = matches(summary);
        if (!inSummary.isEmpty()
                || body.text().isEmpty()
                || saysAll(title) && !summary.text().isEmpty()) {
            return around(summary.text(), inSummary);
        }
        BitSet inBody = matches(body);
        return inBody.isEmpty() && !summary.text().isEmpty()
                ? around(summary.text(), inSummary)
                : around(body.text(), inBody);
    }

    private boolean saysAll(SearchedText title) {
        return !terms.isEmpty()
                && terms.stream().allMatch(words -> words.stream().anyMatch(title.folded()::contains));
    }

    private BitSet matches(SearchedText searched) {
        String folded = searched.folded();
        BitSet matches = new BitSet();
        for (String needle : needles) {
            for (int at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
                if (isWhole(folded, at, needle)) {
                    matches.set(at, at + needle.length());
                }
            }
        }
        return matches;
    }

    private static boolean isWhole(String text, int at, String needle) {
        int end = at + needle.length();
        boolean joinsBefore = at > 0 && isLatin(text.charAt(at - 1)) && isLatin(needle.charAt(0));
        boolean joinsAfter = end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1));
        return !joinsBefore && !joinsAfter;
    }

    private static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !Words.isHan(character);
    }

    private static String around(String text, BitSet matches) {
        int start = bestStart(text, matches);
        int end = Math.min(text.length(), start + PASSAGE);
        return (start > 0 ? "…" : "") + marked(text, matches, start, end) + (end < text.length() ? "…" : "");
    }

    private static int bestStart(String text, BitSet matches) {
        int best = 0;
        int most = -1;
        for (int at = matches.nextSetBit(0); at >= 0; at = matches.nextSetBit(matches.nextClearBit(at))) {
            int covered = matches.get(at, Math.min(text.length(), at + PASSAGE)).cardinality();
            if (covered > most) {
                most = covered;
                best = at;
            }
        }
        return best < PASSAGE / 3 ? 0 : sentenceStart(text, best);
    }

    private static int sentenceStart(String text, int match) {
        for (int at = match - 1; at >= match - PASSAGE / 3; at--) {
            if ("。！？；\n".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return match - PASSAGE / 6;
    }

    private static String marked(String text, BitSet matches, int start, int end) {
        StringBuilder html = new StringBuilder();
        for (int at = start; at < end; ) {
            boolean isMatch = matches.get(at);
            int next = isMatch ? matches.nextClearBit(at) : matches.nextSetBit(at);
            int stop = next < 0 ? end : Math.min(next, end);
            String part = escape(text.substring(at, stop));
            html.append(isMatch ? "<mark>" + part + "</mark>" : part);
            at = stop;
        }
        return html.toString();
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
