package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/** What somebody who is still typing may be after. */
final class SuggestQueries {

    private SuggestQueries() {}

    static Query beginningWith(String text) {
        return Query.of(query -> query.bool(bool -> bool.minimumShouldMatch("1")
                .should(should -> should.constantScore(constant -> constant.boost(10f)
                        .filter(filter ->
                                filter.match(match -> match.field("suggest").query(text)))))
                .should(TermQueries.phrase("title", text, 3))
                .should(TermQueries.phrase("keywords", text, 1))
                .should(TermQueries.match("titleEn", text, "100%", 1))));
    }
}
