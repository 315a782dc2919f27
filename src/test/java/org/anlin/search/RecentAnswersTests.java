package org.anlin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentAnswersTests {

    private final RecentAnswers recent = new RecentAnswers();
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void theSameQuestionAtOnceIsSearchedOnce() throws Exception {
        CountDownLatch searching = new CountDownLatch(1);
        Callable<SearchAnswer> question = () -> recent.of(SearchQuery.of("止血"), query -> {
            await(searching);
            return answer(false);
        });
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = List.of(crowd.submit(question), crowd.submit(question), crowd.submit(question));
            searching.countDown();
            for (var one : asked) {
                assertThat(one.get().total()).isEqualTo(1);
            }
        }
        assertThat(searches).hasValue(1);
    }

    @Test
    void anotherQuestionIsAnotherSearch() {
        recent.of(SearchQuery.of("止血"), query -> answer(false));
        recent.of(SearchQuery.of("止血").page(10, 10), query -> answer(false));

        assertThat(searches).hasValue(2);
    }

    @Test
    void limitedAnswersAndFailuresAreNotKept() {
        SearchQuery query = SearchQuery.of("止血");
        assertThat(recent.of(query, asked -> answer(true)).limited()).isTrue();
        assertThatThrownBy(() -> recent.of(query, asked -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");

        assertThat(recent.of(query, asked -> answer(false)).limited()).isFalse();
    }

    private SearchAnswer answer(boolean limited) {
        searches.incrementAndGet();
        return new SearchAnswer(List.of(), 1, false, Map.of(), limited, null, List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
