package org.anlin.search;

import java.util.List;
import org.anlin.search.index.ElasticsearchFinder;
import org.anlin.search.language.QueryReader;
import org.anlin.search.language.ReadQuery;
import org.anlin.search.store.PostgresFinder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds what is published, in Elasticsearch and while that is away in PostgreSQL. */
@Service
public class Search {

    private static final int SUGGESTIONS = 8;
    private static final int NEAR = 6;

    private final QueryReader reader;
    private final ElasticsearchFinder elasticsearch;
    private final PostgresFinder postgres;
    private final RecentAnswers recent;

    Search(QueryReader reader, ElasticsearchFinder elasticsearch, PostgresFinder postgres, RecentAnswers recent) {
        this.reader = reader;
        this.elasticsearch = elasticsearch;
        this.postgres = postgres;
        this.recent = recent;
    }

    @PreAuthorize("permitAll()")
    public SearchAnswer find(SearchQuery query) {
        return recent.of(query, this::findAnew);
    }

    private SearchAnswer findAnew(SearchQuery query) {
        ReadQuery read = reader.read(query.text(), postgres::isWritten);
        if (read.isEmpty() && !query.text().isBlank()) {
            return SearchAnswer.nothing(false);
        }
        SearchAnswer answer = elasticsearch.find(query, read).orElseGet(() -> postgres.find(query, read));
        boolean isEmpty = answer.hits().isEmpty() && query.from() == 0;
        return isEmpty ? answer.withNear(near(read)) : answer;
    }

    private List<String> near(ReadQuery read) {
        return reader.near(read, NEAR).stream()
                .filter(word -> reader.synonyms().of(word).stream().anyMatch(postgres::isWritten))
                .toList();
    }

    /** Documents that what has been typed so far may mean, best first. */
    @PreAuthorize("permitAll()")
    public List<Suggestion> suggest(String typed, boolean english) {
        if (typed.isBlank() || typed.length() > QueryReader.LONGEST_QUERY) {
            return List.of();
        }
        return elasticsearch
                .suggest(typed, english, SUGGESTIONS)
                .orElseGet(() -> postgres.suggest(typed, english, SUGGESTIONS));
    }
}
