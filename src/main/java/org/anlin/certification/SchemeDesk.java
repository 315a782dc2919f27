package org.anlin.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.learning.Catalogue;
import org.anlin.learning.CourseCard;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schemes as administrators change them. A change is a new version: what was awarded under an earlier one stays as it was. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class SchemeDesk {

    /** Without a person it came with the content. */
    public record Version(
            int number, @Nullable AccountId by, @Nullable Instant at) {}

    private final Schemes schemes;
    private final Catalogue catalogue;
    private final PrintableNames printable;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    SchemeDesk(
            Schemes schemes,
            Catalogue catalogue,
            PrintableNames printable,
            CurrentAccount current,
            AuditLog audit,
            Clock clock) {
        this.schemes = schemes;
        this.catalogue = catalogue;
        this.printable = printable;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that can be earned today; what ends comes first. */
    @Transactional(readOnly = true)
    public List<CertificateScheme> all() {
        return schemes.current().stream()
                .sorted(Comparator.comparing((CertificateScheme scheme) -> scheme.validMonths() == 0)
                        .thenComparing(CertificateScheme::slug))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CertificateScheme> find(String slug) {
        return schemes.current().stream()
                .filter(scheme -> scheme.slug().equals(slug))
                .findFirst();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> history(String slug) {
        return schemes.history(slug);
    }

    /**
     * Awards follow the new version from now on.
     *
     * @param wanted with the number of the version that the administrator saw
     * @return the number of the new one
     */
    public int change(CertificateScheme wanted) {
        schemes.lock(wanted.slug());
        CertificateScheme before =
                find(wanted.slug()).orElseThrow(() -> new RuleViolation("certification.scheme.unknown"));
        SchemeRules.refusal(wanted).ifPresent(refusal -> {
            throw refusal;
        });
        requireCourses(wanted);
        requirePrintable(wanted);
        if (before.version() != wanted.version()) {
            throw new RuleViolation("certification.scheme.changed-meanwhile");
        }
        int version = schemes.write(wanted, current.id(), clock.instant());
        audit.record(
                "scheme.changed",
                current.id().value(),
                "scheme/" + wanted.slug(),
                Map.of("version", Integer.toString(version)));
        return version;
    }

    private void requireCourses(CertificateScheme scheme) {
        Set<String> offered = catalogue.courses().stream().map(CourseCard::slug).collect(Collectors.toSet());
        Stream.concat(scheme.courses().stream(), scheme.renewal().practice().stream())
                .filter(course -> !offered.contains(course))
                .findFirst()
                .ifPresent(course -> {
                    throw new RuleViolation("certification.scheme.course-unknown", course);
                });
    }

    private void requirePrintable(CertificateScheme scheme) {
        Stream.of(scheme.title(), scheme.titleEn(), scheme.wording(), scheme.wordingEn())
                .filter(text -> !printable.canPrint(text))
                .findFirst()
                .ifPresent(text -> {
                    throw new RuleViolation("certification.scheme.unprintable", text);
                });
    }
}
