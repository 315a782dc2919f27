package org.anlin.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anlin.search.language.ReadQuery.Term;
import org.anlin.search.language.Synonyms;
import org.anlin.search.language.Words;

/** Which documents have a term at all. Every document is asked, so there are few clauses and no phrases. */
final class BroadQueries {

    // Makes the words weigh about as much as they do in the order of the best.
    private static final float WEIGHT = 4;

    private BroadQueries() {}

    static Query of(Term term, Synonyms synonyms, Reach reach) {
        String text = term.text();
        List<Query> ways = new ArrayList<>();
        if (term.known()) {
            synonyms.of(text).forEach(word -> ways.add(all("words", word)));
        }
        if (!term.known() || reach == Reach.FAR) {
            ways.add(TermQueries.match("words", text, reach.atLeast(), WEIGHT));
        }
        if (isLatin(text)) {
            ways.add(all("english", text));
        }
        if (isLatin(text) && reach != Reach.STRICT) {
            ways.add(nearly("words", text));
            ways.add(nearly("english", text));
        }
        if (reach == Reach.FAR) {
            ways.addAll(TermQueries.alike(text));
        }
        return either(ways);
    }

    private static Query all(String field, String words) {
        return Query.of(query -> query.match(
                match -> match.field(field).query(words).operator(Operator.And).boost(WEIGHT)));
    }

    private static Query nearly(String field, String word) {
        return Query.of(query -> query.match(
                match -> match.field(field).query(word).fuzziness("AUTO").prefixLength(1)));
    }

    private static Query either(List<Query> ways) {
        return ways.size() == 1 ? ways.getFirst() : Query.of(query -> query.disMax(best -> best.queries(ways)));
    }

    private static boolean isLatin(String text) {
        return !Words.isHan(text.codePointAt(0));
    }
}
