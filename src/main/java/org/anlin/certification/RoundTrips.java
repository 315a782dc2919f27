package org.anlin.certification;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Look-ups that arrive while others are under way share the next round trip, which departs after they have boarded: nothing
 * is remembered. A lone look-up leaves at once.
 */
final class RoundTrips<K, V> {

    private record Trip<K, V>(Set<K> keys, CompletableFuture<Map<K, V>> found) {

        static <K, V> Trip<K, V> empty() {
            return new Trip<>(new HashSet<>(), new CompletableFuture<>());
        }
    }

    private final Lock road = new ReentrantLock();
    private final Function<Set<K>, Map<K, V>> source;
    private Trip<K, V> next = Trip.empty();

    RoundTrips(Function<Set<K>, Map<K, V>> source) {
        this.source = source;
    }

    Optional<V> find(K key) {
        Trip<K, V> trip;
        boolean drives;
        synchronized (this) {
            trip = next;
            drives = trip.keys.isEmpty();
            trip.keys.add(key);
        }
        if (drives) {
            drive(trip);
        }
        return Optional.ofNullable(found(trip).get(key));
    }

    private void drive(Trip<K, V> trip) {
        try {
            trip.found.complete(fetch(trip));
        } catch (RuntimeException | Error failure) {
            trip.found.completeExceptionally(failure);
        }
    }

    // The road is free again before those who wait are woken.
    private Map<K, V> fetch(Trip<K, V> trip) {
        road.lock();
        try {
            synchronized (this) {
                next = Trip.empty();
            }
            return source.apply(trip.keys);
        } finally {
            road.unlock();
        }
    }

    private static <K, V> Map<K, V> found(Trip<K, V> trip) {
        try {
            return trip.found.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
