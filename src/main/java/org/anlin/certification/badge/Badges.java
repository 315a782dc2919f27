package org.anlin.certification.badge;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.MyCertificates;
import org.anlin.certification.verify.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Open Badges 3.0 of certificates: for strangers with the masked name, for the holder with the whole one. */
@Service
public class Badges {

    private final Verification verification;
    private final MyCertificates mine;
    private final JdbcClient jdbc;
    private final BadgeIssuer issuer;
    private final Proofs proofs;
    private final Clock clock;

    Badges(
            Verification verification,
            MyCertificates mine,
            JdbcClient jdbc,
            BadgeIssuer issuer,
            Proofs proofs,
            Clock clock) {
        this.verification = verification;
        this.mine = mine;
        this.jdbc = jdbc;
        this.issuer = issuer;
        this.proofs = proofs;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public Optional<Map<String, Object>> credential(String code) {
        return verification.verify(code).map(this::masked).map(this::signed);
    }

    /** The same as a signed token. */
    @PreAuthorize("permitAll()")
    public Optional<String> token(String code) {
        return verification.verify(code).map(this::masked).map(badge -> {
            var document = new BadgeDocument(issuer, badge);
            return proofs.token(document.credential(), document.claims());
        });
    }

    /** One of the person's own certificates, with the whole name. */
    @PreAuthorize("isAuthenticated()")
    public Map<String, Object> own(String number) {
        HeldCertificate held = mine.own(number);
        return signed(new Badge(
                held.code(),
                held.number(),
                held.scheme(),
                held.holderName(),
                false,
                held.validFrom(),
                held.validUntil(),
                held.issuer(),
                held.demo(),
                statusIndex(held.code())));
    }

    private Badge masked(Verification.Answer answer) {
        return new Badge(
                answer.code(),
                answer.number(),
                answer.scheme(),
                answer.maskedName(),
                true,
                answer.validFrom(),
                answer.validUntil(),
                answer.issuer(),
                answer.demo(),
                statusIndex(answer.code()));
    }

    private Map<String, Object> signed(Badge badge) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> signed = proofs.sign(new BadgeDocument(issuer, badge).credential(), now);
        // 1EdTech's schema asks for a list of proofs where Data Integrity would take one as well.
        signed.computeIfPresent("proof", (name, proof) -> List.of(proof));
        return signed;
    }

    private long statusIndex(String code) {
        return jdbc.sql("SELECT status_index FROM certification.certificate WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
