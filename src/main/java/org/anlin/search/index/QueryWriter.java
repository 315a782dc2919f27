package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anlin.search.SearchQuery;
import org.anlin.search.language.ReadQuery;
import org.anlin.search.language.ReadQuery.Term;
import org.anlin.search.language.Synonyms;

/** Turns a query that has been read into Elasticsearch's; nothing that a person typed is ever syntax. */
record QueryWriter(SearchQuery search, ReadQuery read, Synonyms synonyms) {

    // Weights were tried on content/search/queries.csv and on the queries of the tests.
    private static final float SAME_AS_TITLE = 40;
    private static final float SAME_AS_KEYWORD = 25;
    private static final float PHRASE_IN_TITLE = 12;
    private static final float WORDS_IN_TITLE = 3;
    private static final float PHRASE_IN_KEYWORDS = 8;
    private static final float IN_DISTRICT = 22;
    private static final float DISTRICT_IN_TITLE = 6;
    private static final float COURSE_ON_TOPIC = 100;

    Query query(Reach reach) {
        List<Query> terms =
                terms(reach).map(term -> BroadQueries.of(term, synonyms, reach)).toList();
        return whole(terms, reach == Reach.STRICT ? "2<-1 4<60%" : "1");
    }

    /** Which of the best so far are really the best: where the words stand, and whether side by side. */
    Query order(Reach reach) {
        List<Query> clues = new ArrayList<>(hints());
        Reach close = reach == Reach.STRICT ? reach : Reach.FAR;
        terms(close).map(term -> TermQueries.of(term, synonyms, close)).forEach(clues::add);
        clues.addAll(phrases());
        clues.addAll(characters());
        return Query.of(query -> query.bool(bool -> bool.should(clues)));
    }

    boolean hasOrder() {
        return !read.terms().isEmpty();
    }

    /** Whether this step can find more than the one before; one known word is looked for alike in the first two. */
    boolean isWider(Reach reach) {
        boolean isOneWord = read.terms().size() == 1 && read.terms().getFirst().known();
        return hasOrder() && (reach == Reach.FAR || !isOneWord);
    }

    private Stream<Term> terms(Reach reach) {
        boolean all = reach == Reach.FAR || read.terms().size() == 1;
        return read.terms().stream().filter(term -> all || !TermQueries.isOneCharacter(term));
    }

    private Query whole(List<Query> terms, String atLeast) {
        BoolQuery.Builder whole =
                new BoolQuery.Builder().filter(filters()).should(hints()).should(characters());
        if (!terms.isEmpty()) {
            whole.must(must -> must.bool(bool -> bool.should(terms).minimumShouldMatch(atLeast)));
        } else if (read.district() != null) {
            whole.must(inDistrict(1));
        } else {
            whole.must(must -> must.matchAll(all -> all));
        }
        return new Query(whole.build());
    }

    /** What only moves a document up and costs little. */
    private List<Query> hints() {
        List<Query> hints = new ArrayList<>();
        hints.add(kind("course", read.asksHow() ? 1 : 3));
        hints.add(kind("lesson", read.asksHow() ? 3 : 2));
        if (!read.text().isBlank()) {
            topic().map(this::courseOn).ifPresent(hints::add);
            hints.add(same("title.exact", SAME_AS_TITLE));
            hints.add(same("keywords.exact", SAME_AS_KEYWORD));
        }
        if (read.district() != null) {
            hints.add(inDistrict(IN_DISTRICT));
        }
        return hints;
    }

    /** The one word that was asked for, when there is nothing else in the question. */
    private Optional<String> topic() {
        return read.terms().stream()
                .map(Term::text)
                .findFirst()
                .filter(word -> read.terms().size() == 1 && read.district() == null && word.equals(read.text()));
    }

    // “AED” alone would show nothing but the thousands of places where one hangs.
    private Query courseOn(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(TermQueries.anyPhrase("title", synonyms.of(word), 1));
        ways.add(Query.of(
                query -> query.term(term -> term.field("keywords.exact").value(word))));
        return Query.of(query -> query.constantScore(constant -> constant.boost(COURSE_ON_TOPIC)
                .filter(filter -> filter.bool(
                        bool -> bool.filter(kind("course", 1)).should(ways).minimumShouldMatch("1")))));
    }

    private List<Query> phrases() {
        List<Query> phrases = new ArrayList<>();
        phrases.add(TermQueries.phrase("title", read.text(), PHRASE_IN_TITLE));
        phrases.add(TermQueries.phrase("keywords", read.text(), PHRASE_IN_KEYWORDS));
        phrases.add(TermQueries.match("title", read.text(), "1", WORDS_IN_TITLE));
        phrases.add(TermQueries.match("titleEn", read.text(), "1", WORDS_IN_TITLE));
        if (read.district() != null) {
            phrases.add(TermQueries.phrase("title", read.district().name().replaceFirst("区$", ""), DISTRICT_IN_TITLE));
        }
        return phrases;
    }

    private List<Query> characters() {
        return read.terms().stream()
                .filter(TermQueries::isOneCharacter)
                .map(TermQueries::oneCharacter)
                .toList();
    }

    private List<Query> filters() {
        List<Query> filters = new ArrayList<>();
        if (!search.kinds().isEmpty()) {
            filters.add(anyOf("kind", List.copyOf(search.kinds())));
        }
        if (search.district() != null) {
            filters.add(anyOf("district", List.of(search.district())));
        }
        if (search.among() != null) {
            filters.add(anyOf("slug", List.copyOf(search.among())));
        }
        search.facets()
                .forEach((facet, values) -> filters.add(anyOf(
                        "facets",
                        values.stream().map(value -> facet + "=" + value).toList())));
        return filters;
    }

    private Query inDistrict(float boost) {
        String code = read.district() == null ? "" : read.district().code();
        return Query.of(
                query -> query.term(term -> term.field("district").value(code).boost(boost)));
    }

    private Query same(String field, float boost) {
        return Query.of(query -> query.constantScore(constant -> constant.boost(boost)
                .filter(filter -> filter.term(term -> term.field(field).value(read.text())))));
    }

    private static Query kind(String name, float boost) {
        return Query.of(query -> query.constantScore(constant -> constant.boost(boost)
                .filter(filter -> filter.term(term -> term.field("kind").value(name)))));
    }

    private static Query anyOf(String field, List<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(any -> any.value(values.stream().map(FieldValue::of).toList()))));
    }
}
