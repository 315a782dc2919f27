package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anlin.search.language.Pinyin;
import org.anlin.search.language.ReadQuery.Term;
import org.anlin.search.language.Synonyms;
import org.anlin.search.language.Words;

/** How one term of a query is looked for: best field counts, the others add a little. */
final class TermQueries {

    private static final double OTHER_FIELDS = 0.3;
    private static final float TITLE = 5;
    private static final float KEYWORDS = 4;
    private static final float SUMMARY = 2;

    private TermQueries() {}

    static Query of(Term term, Synonyms synonyms, Reach reach) {
        List<Query> fields = new ArrayList<>();
        if (term.known()) {
            fields.addAll(known(term.text(), synonyms));
        }
        if (!term.known() || reach != Reach.STRICT) {
            fields.addAll(unknown(term.text(), reach.atLeast()));
        }
        if (reach == Reach.FAR) {
            fields.addAll(alike(term.text()));
        }
        return best(fields);
    }

    /** What only sounds like it or shares characters with it. */
    static List<Query> alike(String text) {
        String sound = String.join(" ", Pinyin.syllables(text));
        Query characters = match("characters", text, "60%", 0.3f);
        return sound.contains(" ") ? List.of(match("sound", sound, "60%", 1), characters) : List.of(characters);
    }

    static boolean isOneCharacter(Term term) {
        return term.text().codePointCount(0, term.text().length()) == 1
                && Words.isHan(term.text().codePointAt(0));
    }

    static Query oneCharacter(Term term) {
        return match("characters", term.text(), "1", 0.5f);
    }

    private static Query best(List<Query> fields) {
        return Query.of(query -> query.disMax(best -> best.queries(fields).tieBreaker(OTHER_FIELDS)));
    }

    private static List<Query> known(String word, Synonyms synonyms) {
        Set<String> same = synonyms.of(word);
        List<Query> fields = new ArrayList<>();
        fields.add(anyPhrase("title", same, TITLE));
        fields.add(anyPhrase("keywords", same, KEYWORDS));
        fields.add(anyPhrase("summary", same, SUMMARY));
        fields.add(anyPhrase("body", same, 1));
        if (!Words.isHan(word.codePointAt(0))) {
            fields.add(match("titleEn", word, "100%", KEYWORDS));
            fields.add(match("summaryEn", word, "100%", 1));
        }
        return fields;
    }

    private static List<Query> unknown(String text, String atLeast) {
        List<Query> fields = new ArrayList<>();
        fields.add(match("title", text, atLeast, TITLE));
        fields.add(match("keywords", text, atLeast, KEYWORDS));
        fields.add(match("summary", text, atLeast, SUMMARY));
        fields.add(match("body", text, atLeast, 1));
        if (!Words.isHan(text.codePointAt(0))) {
            fields.add(match("titleEn", text, "100%", KEYWORDS));
            fields.add(match("summaryEn", text, "100%", 1));
        }
        return fields;
    }

    // Synonyms in the analyser would make span queries of this, which cost many times as much.
    static Query anyPhrase(String field, Set<String> words, float boost) {
        List<Query> phrases =
                words.stream().map(word -> phrase(field, word, boost)).toList();
        return phrases.size() == 1 ? phrases.getFirst() : Query.of(query -> query.disMax(any -> any.queries(phrases)));
    }

    static Query phrase(String field, String text, float boost) {
        return Query.of(query ->
                query.matchPhrase(phrase -> phrase.field(field).query(text).boost(boost)));
    }

    static Query match(String field, String text, String atLeast, float boost) {
        return Query.of(query -> query.match(match ->
                match.field(field).query(text).minimumShouldMatch(atLeast).boost(boost)));
    }
}
