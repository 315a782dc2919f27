package org.anlin.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.certification.CertificateStatus.Term;
import org.anlin.certification.HeldCertificate.Links;
import org.anlin.shared.Identifier;

/** Schemes and certificates for tests of rules. */
final class CertificateFixtures {

    private CertificateFixtures() {}

    /** Two years, practice of {@code cpr}, window 90 days, grace 30 days. */
    static CertificateScheme cprScheme(boolean endOfMonth) {
        return scheme(24, endOfMonth, true, new Renewal(List.of("cpr"), 90, 30, List.of(90, 60, 30, 7)));
    }

    static CertificateScheme onlineScheme() {
        return scheme(0, false, false, Renewal.NONE);
    }

    static HeldCertificate held(CertificateScheme scheme, LocalDate from, LocalDate until) {
        return held(scheme, from, until, null, new Links(UUID.randomUUID(), null, null, null));
    }

    static HeldCertificate revoked(HeldCertificate held) {
        return held(held.scheme(), held.validFrom(), held.validUntil(), Instant.EPOCH, held.links());
    }

    static HeldCertificate held(
            CertificateScheme scheme, LocalDate from, LocalDate until, Instant revokedAt, Links links) {
        return new HeldCertificate(
                new CertificateId(Identifier.next()),
                "DEMO-1",
                "CODE",
                scheme,
                new AccountId(Identifier.next()),
                "王小明",
                "演示",
                "Demo",
                Instant.EPOCH,
                from,
                new Term(until, scheme.renewal().window(), scheme.renewal().grace()),
                revokedAt,
                links,
                true);
    }

    private static CertificateScheme scheme(int months, boolean endOfMonth, boolean practice, Renewal renewal) {
        return new CertificateScheme(
                "cpr",
                1,
                "证书",
                "Certificate",
                "已完成",
                "did",
                List.of("cpr"),
                practice,
                false,
                months,
                endOfMonth,
                renewal,
                "#000000");
    }
}
