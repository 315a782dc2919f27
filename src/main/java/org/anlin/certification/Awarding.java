package org.anlin.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Profile;
import org.anlin.accounts.ResidentIdVault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which schemes a person has completed or renewed, and has the register issue them. */
@Component
class Awarding {

    private final Schemes schemes;
    private final Evidence evidence;
    private final Accounts accounts;
    private final CertificateRegister register;
    private final CertificateRows rows;
    private final PrintableNames names;
    private final ResidentIdVault identities;
    private final Clock clock;

    Awarding(
            Schemes schemes,
            Evidence evidence,
            Accounts accounts,
            CertificateRegister register,
            CertificateRows rows,
            PrintableNames names,
            ResidentIdVault identities,
            Clock clock) {
        this.schemes = schemes;
        this.evidence = evidence;
        this.accounts = accounts;
        this.register = register;
        this.rows = rows;
        this.names = names;
        this.identities = identities;
        this.clock = clock;
    }

    /** Issues whatever is due; does nothing while something is missing, nothing the second time, and nothing to the erased. */
    @Transactional
    void consider(AccountId person) {
        accounts.find(person).filter(this::hasPrintableName).ifPresent(profile -> consider(person, profile));
    }

    private void consider(AccountId person, Profile profile) {
        LocalDate today = LocalDate.now(clock);
        Grounds grounds = grounds(person);
        Map<String, List<HeldCertificate>> held = rows.of(person).stream()
                .collect(Collectors.groupingBy(
                        certificate -> certificate.scheme().slug()));
        schemes.current().stream()
                .flatMap(scheme ->
                        AwardRules.due(scheme, held.getOrDefault(scheme.slug(), List.of()), grounds, today).stream())
                .forEach(award -> register.award(profile, award));
    }

    Grounds grounds(AccountId person) {
        return new Grounds(evidence.passedCourses(person), evidence.practices(person), identities.holds(person));
    }

    /** What each scheme asks of this person, and what of it is met. */
    List<Requirement> requirements(AccountId person, CertificateScheme scheme, Grounds grounds) {
        var requirements = new ArrayList<Requirement>();
        for (String course : scheme.courses()) {
            requirements.add(new Requirement(
                    Requirement.Kind.COURSE, course, grounds.passed().contains(course)));
        }
        if (scheme.practice()) {
            for (String course : scheme.courses()) {
                requirements.add(
                        new Requirement(Requirement.Kind.PRACTICE, course, grounds.hasPractised(List.of(course))));
            }
        }
        if (scheme.identity()) {
            requirements.add(new Requirement(Requirement.Kind.IDENTITY, null, grounds.identified()));
        }
        requirements.add(new Requirement(Requirement.Kind.NAME, null, hasPrintableName(accounts.profile(person))));
        return requirements;
    }

    private boolean hasPrintableName(Profile profile) {
        return !profile.name().isBlank() && names.canPrint(profile.name());
    }
}
