package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anlin.search.SearchQuery;
import org.anlin.search.language.ReadQuery;
import org.anlin.search.language.ReadQuery.Term;
import org.anlin.search.language.Synonyms;

/** Turns a query that has been read into Elasticsearch's; nothing that a person typed is ever syntax. */
record QueryWriter(SearchQuery query, ReadQuery read, Synonyms synonyms) {

    // Weights were tried on content/search/queries.csv and on the queries of the tests.
    private static final float SAME_AS_TITLE = 40;
    private static final float SAME_AS_KEYWORD = 25;
    private static final float PHRASE_IN_TITLE = 12;
    private static final float WORDS_IN_TITLE = 3;
    private static final float PHRASE_IN_KEYWORDS = 8;
    private static final float IN_DISTRICT = 15;
    private static final float DISTRICT_IN_TITLE = 6;

    Query strict() {
        List<Query> terms =
                countedTerms().map(term -> TermQueries.of(term, synonyms)).toList();
        return whole(terms, "2<-1 4<60%");
    }

    Query loose() {
        List<Query> terms = read.terms().stream()
                .map(term -> TermQueries.loosely(term, synonyms))
                .toList();
        return whole(terms, "1");
    }

    private Stream<Term> countedTerms() {
        return read.terms().stream().filter(term -> read.terms().size() == 1 || !TermQueries.isOneCharacter(term));
    }

    private Query whole(List<Query> terms, String atLeast) {
        BoolQuery.Builder whole = new BoolQuery.Builder().filter(filters()).should(hints());
        if (!terms.isEmpty()) {
            whole.must(must -> must.bool(bool -> bool.should(terms).minimumShouldMatch(atLeast)));
        } else if (read.district() != null) {
            whole.must(inDistrict(1));
        } else {
            whole.must(must -> must.matchAll(all -> all));
        }
        return new Query(whole.build());
    }

    /** What only moves a document up. */
    private List<Query> hints() {
        List<Query> hints = new ArrayList<>();
        hints.add(kind("course", read.asksHow() ? 1 : 3));
        hints.add(kind("lesson", read.asksHow() ? 3 : 2));
        if (read.text().isBlank()) {
            return hints;
        }
        hints.add(same("title.exact", SAME_AS_TITLE));
        hints.add(same("keywords.exact", SAME_AS_KEYWORD));
        hints.add(TermQueries.phrase("title", read.text(), PHRASE_IN_TITLE));
        hints.add(TermQueries.phrase("keywords", read.text(), PHRASE_IN_KEYWORDS));
        hints.add(TermQueries.match("title", read.text(), "1", WORDS_IN_TITLE));
        hints.add(TermQueries.match("titleEn", read.text(), "1", WORDS_IN_TITLE));
        read.terms().stream()
                .filter(TermQueries::isOneCharacter)
                .map(TermQueries::oneCharacter)
                .forEach(hints::add);
        if (read.district() != null) {
            hints.add(inDistrict(IN_DISTRICT));
            hints.add(TermQueries.phrase("title", read.district().name().replaceFirst("区$", ""), DISTRICT_IN_TITLE));
        }
        return hints;
    }

    private List<Query> filters() {
        List<Query> filters = new ArrayList<>();
        if (!query.kinds().isEmpty()) {
            filters.add(anyOf("kind", List.copyOf(query.kinds())));
        }
        if (query.district() != null) {
            filters.add(anyOf("district", List.of(query.district())));
        }
        query.facets()
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
