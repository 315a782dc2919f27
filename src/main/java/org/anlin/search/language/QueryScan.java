package org.anlin.search.language;

import java.util.ArrayList;
import java.util.List;
import org.anlin.search.language.Districts.District;
import org.anlin.search.language.ReadQuery.Term;
import org.anlin.search.language.Spelling.Mended;
import org.jspecify.annotations.Nullable;

/** One walk over a query, always taking the longest word that a list knows. */
final class QueryScan {

    private final QueryReader reader;
    private final String text;
    private final Spelling spelling;
    private final LatinWords latin;
    private final List<Term> terms = new ArrayList<>();
    private final StringBuilder unknown = new StringBuilder();
    private final StringBuilder mended = new StringBuilder();
    private @Nullable District district;
    private boolean isMended;
    private boolean asksHow;

    QueryScan(QueryReader reader, String text, Spelling spelling) {
        this.reader = reader;
        this.text = text;
        this.spelling = spelling;
        this.latin = new LatinWords(reader, spelling);
    }

    ReadQuery read() {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!Character.isLetterOrDigit(character)) {
                endUnknown();
                mended.appendCodePoint(character);
                at += Character.charCount(character);
            } else if (Words.isHan(character)) {
                at = han(at);
            } else {
                at = latin(at);
            }
        }
        endUnknown();
        return finished();
    }

    private ReadQuery finished() {
        List<Term> subject = terms;
        if (subject.isEmpty() && district == null && !text.isBlank()) {
            subject = Words.of(text).isEmpty() ? List.of() : List.of(new Term(text, false));
        }
        return new ReadQuery(
                text,
                List.copyOf(subject),
                district,
                isMended && !mended.toString().strip().equals(text)
                        ? mended.toString().strip()
                        : null,
                asksHow);
    }

    private int han(int at) {
        for (int length = Math.min(Vocabulary.LONGEST + 4, text.length() - at); length >= 1; length--) {
            String word = text.substring(at, at + length);
            if (take(word, at + length == text.length())) {
                return at + length;
            }
        }
        if (asksWhether(at)) {
            return at + 2;
        }
        int end = at + Character.charCount(text.codePointAt(at));
        unknown.append(text, at, end);
        return end;
    }

    /** “上不上学” asks about 上学; what is asked stands after the 不. */
    private boolean asksWhether(int at) {
        boolean is = at + 2 < text.length() && text.charAt(at + 1) == '不' && text.charAt(at) == text.charAt(at + 2);
        if (is) {
            endUnknown();
            asksHow = true;
            mended.append(text, at, at + 2);
        }
        return is;
    }

    private int latin(int at) {
        LatinWords.@Nullable Meant apart = latin.apart(text, at);
        if (apart != null) {
            endUnknown();
            replace(apart.word());
            return apart.end();
        }
        int end = LatinWords.end(text, at);
        String word = text.substring(at, end);
        if (!take(word, false)) {
            endUnknown();
            takeLatin(word);
        }
        return end;
    }

    /** Whether a list knows the word. */
    private boolean take(String word, boolean isLast) {
        @Nullable District named = reader.districts().named(word);
        @Nullable String rewritten = reader.synonyms().rewrites().get(word);
        if (named != null) {
            endUnknown();
            district = named;
            mended.append(word);
        } else if (rewritten != null) {
            endUnknown();
            replace(rewritten);
        } else if (reader.vocabulary().contains(word)) {
            endUnknown();
            terms.add(new Term(word, true));
            mended.append(word);
        } else if (reader.isQuestionWord(word) && (word.length() > 1 || unknown.isEmpty() || isLast)) {
            endUnknown();
            asksHow = true;
            mended.append(word);
        } else {
            return false;
        }
        return true;
    }

    private void takeLatin(String word) {
        @Nullable String meant = latin.meant(word);
        if (meant == null) {
            terms.add(new Term(word, false));
            mended.append(word);
        } else {
            replace(meant);
        }
    }

    private void endUnknown() {
        if (unknown.isEmpty()) {
            return;
        }
        String stretch = unknown.toString();
        unknown.setLength(0);
        @Nullable Mended slip = spelling.mend(stretch);
        if (slip == null) {
            terms.add(new Term(stretch, false));
            mended.append(stretch);
            return;
        }
        keep(stretch.substring(0, slip.start()));
        replace(slip.word());
        keep(stretch.substring(slip.end()));
    }

    private void keep(String rest) {
        if (!rest.isEmpty()) {
            terms.add(new Term(rest, false));
            mended.append(rest);
        }
    }

    private void replace(String word) {
        terms.add(new Term(word, true));
        mended.append(word);
        isMended = true;
    }
}
