package org.anlin.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every request asks of an account, at most seconds old: are its sessions still good, have its roles changed. */
@Component
class AccountStates {

    private static final Duration AGE = Duration.ofSeconds(3);
    private static final int KEPT = 20_000;
    private static final State GONE = new State(-1, -1);

    private final LoadingCache<AccountId, State> states =
            Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(KEPT).build(this::read);
    private final JdbcClient jdbc;

    AccountStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    State of(AccountId id) {
        return states.get(id);
    }

    /** This instance sees a change at once, the others within seconds. */
    void forget(AccountId id) {
        states.invalidate(id);
    }

    private State read(AccountId id) {
        return jdbc.sql("""
                        SELECT session_epoch, roles_version FROM accounts.account
                        WHERE id = ? AND erased_at IS NULL
                        """).param(id.value()).query(State.class).optional().orElse(GONE);
    }

    record State(int sessionEpoch, int rolesVersion) {}
}
