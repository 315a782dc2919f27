package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RoundTripsTests {

    private final List<Set<Integer>> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch green = new CountDownLatch(1);
    private final RoundTrips<Integer, String> trips = new RoundTrips<>(this::source);

    @Test
    void asksOnceForAllWhoComeMeanwhile() throws Exception {
        Map<Integer, String> found = new ConcurrentHashMap<>();
        List<Thread> first = waiting(found, 0, 1);
        List<Thread> meanwhile = waiting(found, 1, 6);
        green.countDown();
        for (Thread thread : first) {
            thread.join();
        }
        for (Thread thread : meanwhile) {
            thread.join();
        }

        assertThat(asked).containsExactly(Set.of(0), Set.of(1, 2, 3, 4, 5));
        assertThat(found).containsExactly(Map.entry(0, "0"), Map.entry(2, "2"), Map.entry(4, "4"));
    }

    @Test
    void asksAgainForWhoeverComesLater() {
        green.countDown();

        assertThat(trips.find(2)).isEqualTo(Optional.of("2"));
        assertThat(trips.find(2)).isEqualTo(Optional.of("2"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void goesOnAfterAFailure() {
        green.countDown();

        assertThatThrownBy(() -> trips.find(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(trips.find(2)).isEqualTo(Optional.of("2"));
    }

    private List<Thread> waiting(Map<Integer, String> found, int from, int to) throws InterruptedException {
        List<Thread> threads = IntStream.range(from, to)
                .mapToObj(key -> Thread.ofPlatform()
                        .daemon()
                        .start(() -> trips.find(key).ifPresent(value -> found.put(key, value))))
                .toList();
        while (threads.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            Thread.sleep(Duration.ofMillis(1));
        }
        return threads;
    }

    /** Knows the even numbers. */
    private Map<Integer, String> source(Set<Integer> keys) {
        asked.add(Set.copyOf(keys));
        try {
            green.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (keys.contains(-1)) {
            throw new IllegalArgumentException("no such key");
        }
        return keys.stream().filter(key -> key % 2 == 0).collect(Collectors.toMap(key -> key, Object::toString));
    }
}
