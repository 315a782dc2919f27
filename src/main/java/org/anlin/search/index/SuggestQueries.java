package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anlin.search.language.Pinyin;

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

    /** One slip, or Chinese characters that only sound right. */
    static Query nearlyBeginningWith(String text) {
        List<Query> ways = new ArrayList<>();
        ways.add(nearly("suggest", text));
        ways.add(nearly("titleEn", text));
        String sound = Pinyin.joined(text);
        if (sound.length() > 1) {
            ways.add(TermQueries.match("suggest", sound, "1", 2));
        }
        return Query.of(query -> query.disMax(best -> best.queries(ways)));
    }

    // From three characters on one slip is forgiven; the first character is taken as meant, which keeps it quick.
    private static Query nearly(String field, String text) {
        return Query.of(query -> query.match(match -> match.field(field)
                .query(text)
                .fuzziness("AUTO:3,99")
                .prefixLength(1)
                .maxExpansions(30)));
    }
}
