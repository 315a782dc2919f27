package org.anlin.accounts;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Slows guessing down, per account and per address, over all instances. Keys are hashes: no personal data is kept. */
@Component
class Throttle {

    private final ProxyManager<String> buckets;
    private final PersonalDataKeys keys;
    private final ThrottleLimits limits;
    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(ProxyManager<String> buckets, PersonalDataKeys keys, ThrottleLimits limits, JdbcClient jdbc, Clock clock) {
        this.buckets = buckets;
        this.keys = keys;
        this.limits = limits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void countSignIn(String contact, String address) {
        take("sign-in-from", address, limits.signInsPerAddress(), Duration.ofMinutes(15));
        take("sign-in", contact, limits.signInsPerAccount(), Duration.ofMinutes(15));
    }

    /** A right password clears the account's count, not the address's. */
    void forgetSignIns(String contact) {
        bucket("sign-in", contact, limits.signInsPerAccount(), Duration.ofMinutes(15))
                .reset();
    }

    void countCode(String contact, String address) {
        take("code-from", address, limits.codesPerAddress(), Duration.ofHours(1));
        take("code", contact, limits.codesPerContact(), Duration.ofHours(1));
    }

    /** Links that lead nowhere: as many as codes. */
    void countLink(String address) {
        take("link-from", address, limits.codesPerAddress(), Duration.ofHours(1));
    }

    void count(String kind, String key, int limit, Duration period) {
        take(kind, key, limit, period);
    }

    private void take(String kind, String key, int limit, Duration period) {
        ConsumptionProbe probe = bucket(kind, key, limit, period).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private BucketProxy bucket(String kind, String key, int limit, Duration period) {
        String id = kind + ":" + HexFormat.of().formatHex(keys.fingerprint(kind, key), 0, 16);
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, period))
                .build();
        return buckets.getProxy(id, () -> configuration);
    }

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT10M")
    @SchedulerLock(name = "accounts-throttle-cleaning")
    void dropFullBuckets() {
        jdbc.sql("DELETE FROM accounts.throttle WHERE expires_at < ?")
                .param(clock.millis())
                .update();
    }
}
