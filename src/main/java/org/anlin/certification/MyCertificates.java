package org.anlin.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of the person who asks, and what is missing for the next. */
@Service
public class MyCertificates {

    /** A certificate in sight: what it asks for, of which some may be met. */
    public record Outlook(CertificateScheme scheme, List<Requirement> requirements) {

        public boolean begun() {
            return requirements.stream()
                    .anyMatch(requirement -> requirement.kind() == Requirement.Kind.COURSE && requirement.met());
        }

        /** Theory done, practice missing. */
        public boolean onlyPracticeMissing() {
            return theoryDone() && lacks(Requirement.Kind.PRACTICE);
        }

        /** An ID number is asked for only once there is something to certify. */
        public boolean asksForIdentity() {
            return theoryDone() && lacks(Requirement.Kind.IDENTITY);
        }

        private boolean theoryDone() {
            return !lacks(Requirement.Kind.COURSE);
        }

        private boolean lacks(Requirement.Kind kind) {
            return requirements.stream().anyMatch(requirement -> requirement.kind() == kind && !requirement.met());
        }
    }

    private final CurrentAccount current;
    private final CertificateRows rows;
    private final Schemes schemes;
    private final Awarding awarding;
    private final Clock clock;

    MyCertificates(CurrentAccount current, CertificateRows rows, Schemes schemes, Awarding awarding, Clock clock) {
        this.current = current;
        this.rows = rows;
        this.schemes = schemes;
        this.awarding = awarding;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<HeldCertificate> held() {
        return rows.of(current.id());
    }

    /** Schemes not held yet, those begun first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Outlook> outlook() {
        AccountId me = current.id();
        Set<String> held = rows.of(me).stream()
                .map(certificate -> certificate.scheme().slug())
                .collect(Collectors.toSet());
        Grounds grounds = awarding.grounds(me);
        return schemes.current().stream()
                .filter(scheme -> !held.contains(scheme.slug()))
                .map(scheme -> new Outlook(scheme, awarding.requirements(me, scheme, grounds)))
                .sorted((one, other) -> Boolean.compare(other.begun(), one.begun()))
                .toList();
    }

    /** Issues what was waiting for a name that can be printed. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void claim() {
        awarding.consider(current.id());
    }

    /** One of the person's own certificates by its number; another person's is as unknown as one that never was. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public HeldCertificate own(String number) {
        return held().stream()
                .filter(certificate -> certificate.number().equals(number))
                .findAny()
                .orElseThrow(() -> new RuleViolation("certification.unknown"));
    }

    @PreAuthorize("isAuthenticated()")
    public CertificateStatus status(HeldCertificate certificate) {
        return certificate.standing(LocalDate.now(clock));
    }
}
