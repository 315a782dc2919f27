package org.anlin.certification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Certificates that strangers asked for, for as long as every change of the register is heard. Each change begins a new
 * memory, so that what was read before it is not kept after it.
 */
@Component
class CertificateMemory {

    /** About 80 MB. */
    private static final int MOST = 100_000;

    private volatile @Nullable Cache<String, HeldCertificate> kept;

    Optional<HeldCertificate> find(String code, Function<String, Optional<HeldCertificate>> register) {
        var memory = kept;
        if (memory == null) {
            return register.apply(code);
        }
        HeldCertificate known = memory.getIfPresent(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<HeldCertificate> found = register.apply(code);
        found.ifPresent(certificate -> memory.put(code, certificate));
        return found;
    }

    synchronized void begin() {
        kept = Caffeine.newBuilder().maximumSize(MOST).build();
    }

    synchronized void end() {
        kept = null;
    }

    // The server that changed something does not wait to hear of it.
    @TransactionalEventListener
    void on(CertificateRevoked revoked) {
        forget();
    }

    @TransactionalEventListener
    void on(CertificateReplaced replaced) {
        forget();
    }

    private synchronized void forget() {
        if (kept != null) {
            begin();
        }
    }
}
