package org.anlin.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which certificate of a scheme is due on a day. Inside the window before the expiry the new term is counted from the old
 * expiry, so that coming early costs nothing; otherwise it is counted from the day of practice.
 */
final class AwardRules {

    private AwardRules() {}

    /** @param history what the person holds and held of this scheme */
    static Optional<Award> due(
            CertificateScheme scheme, List<HeldCertificate> history, Grounds grounds, LocalDate today) {
        Optional<Award> award = history.isEmpty() ? first(scheme, grounds, today) : renewal(scheme, history, grounds);
        return award.filter(due -> due.until() == null || !due.until().isBefore(today));
    }

    private static Optional<Award> first(CertificateScheme scheme, Grounds grounds, LocalDate today) {
        if (!grounds.complete(scheme)) {
            return Optional.empty();
        }
        if (!scheme.practice()) {
            return Optional.of(Award.first(scheme, today, null));
        }
        return grounds.latest(scheme.courses())
                .map(practice -> Award.first(scheme, practice.day(), practice.trainingClass()));
    }

    private static Optional<Award> renewal(CertificateScheme scheme, List<HeldCertificate> history, Grounds grounds) {
        HeldCertificate newest = newest(history);
        if (!scheme.practice() || newest.revokedAt() != null || newest.validUntil() == null) {
            return Optional.empty();
        }
        return renewing(scheme, newest, grounds)
                .filter(practice ->
                        history.stream().noneMatch(certificate -> certificate.restsOn(practice.trainingClass())))
                .map(practice -> renewed(scheme, newest, practice))
                .filter(award -> award.until() == null || award.until().isAfter(newest.validUntil()));
    }

    /** Until the grace ends its practice alone is enough; later the whole scheme is asked for again. */
    private static Optional<Practice> renewing(CertificateScheme scheme, HeldCertificate newest, Grounds grounds) {
        Optional<Practice> refresher = grounds.latest(scheme.renewal().practice())
                .filter(practice -> CertificateStatus.on(practice.day(), newest.term()) != CertificateStatus.EXPIRED);
        return refresher.or(() -> grounds.complete(scheme) ? grounds.latest(scheme.courses()) : Optional.empty());
    }

    private static Award renewed(CertificateScheme scheme, HeldCertificate newest, Practice practice) {
        boolean early = CertificateStatus.on(practice.day(), newest.term()) == CertificateStatus.EXPIRING;
        LocalDate counted = early && newest.validUntil() != null ? newest.validUntil() : practice.day();
        return new Award(scheme, practice.day(), scheme.lastDay(counted), practice.trainingClass(), newest.id());
    }

    private static HeldCertificate newest(List<HeldCertificate> history) {
        Set<CertificateId> followed = history.stream()
                .map(certificate -> certificate.links().follows())
                .collect(Collectors.toSet());
        return history.stream()
                .filter(certificate -> !followed.contains(certificate.id()))
                .findFirst()
                .orElseThrow();
    }
}
