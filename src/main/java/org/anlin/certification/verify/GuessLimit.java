package org.anlin.certification.verify;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many unknown codes and files an address may try a minute, on each instance. Known codes cost nothing. */
@Component
public class GuessLimit {

    private static final int TRIES_A_MINUTE = 60;

    private final LoadingCache<String, Bucket> tries = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build(address -> Bucket.builder()
                    .addLimit(
                            limit -> limit.capacity(TRIES_A_MINUTE).refillGreedy(TRIES_A_MINUTE, Duration.ofMinutes(1)))
                    .build());

    public boolean exhausted(String address) {
        Bucket bucket = tries.getIfPresent(address);
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    public void missed(String address) {
        tries.get(address).tryConsume(1);
    }
}
