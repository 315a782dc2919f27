package org.anlin.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers of the last second: a crowd that asks the same at once costs one search. */
@Component
class RecentAnswers {

    // Not longer than a publication takes to be found anyway.
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 500;

    private final Cache<SearchQuery, CompletableFuture<SearchAnswer>> answers =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** The one who comes first searches; the others wait for that answer, or for the same failure. */
    SearchAnswer of(SearchQuery query, Function<SearchQuery, SearchAnswer> search) {
        CompletableFuture<SearchAnswer> mine = new CompletableFuture<>();
        @Nullable CompletableFuture<SearchAnswer> first = answers.asMap().putIfAbsent(query, mine);
        if (first != null) {
            return first.join();
        }
        try {
            SearchAnswer answer = search.apply(query);
            mine.complete(answer);
            if (answer.limited()) {
                answers.asMap().remove(query, mine);
            }
            return answer;
        } catch (RuntimeException | Error failure) {
            answers.asMap().remove(query, mine);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    void forget() {
        answers.invalidateAll();
    }
}
