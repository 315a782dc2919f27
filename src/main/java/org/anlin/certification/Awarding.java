package org.anlin.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Profile;
import org.anlin.accounts.ResidentIdVault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which schemes a person has completed, and has the register issue them. */
@Component
class Awarding {

    private final Schemes schemes;
    private final Evidence evidence;
    private final Accounts accounts;
    private final CertificateRegister register;
    private final PrintableNames names;
    private final ResidentIdVault identities;

    Awarding(
            Schemes schemes,
            Evidence evidence,
            Accounts accounts,
            CertificateRegister register,
            PrintableNames names,
            ResidentIdVault identities) {
        this.schemes = schemes;
        this.evidence = evidence;
        this.accounts = accounts;
        this.register = register;
        this.names = names;
        this.identities = identities;
    }

    /** Issues whatever is complete; does nothing while something is missing, and nothing the second time. */
    @Transactional
    void consider(AccountId person) {
        Profile profile = accounts.profile(person);
        if (!hasPrintableName(profile)) {
            return;
        }
        Set<String> passed = evidence.passedCourses(person);
        register.award(
                profile,
                schemes.current().stream()
                        .filter(scheme -> !scheme.practice() && passed.containsAll(scheme.courses()))
                        .filter(scheme -> !scheme.identity() || identities.holds(person))
                        .collect(Collectors.toSet()));
    }

    /** What each scheme asks of this person, and what of it is met. */
    List<Requirement> requirements(AccountId person, CertificateScheme scheme, Set<String> passed) {
        var requirements = new ArrayList<Requirement>();
        for (String course : scheme.courses()) {
            requirements.add(new Requirement(Requirement.Kind.COURSE, course, passed.contains(course)));
        }
        if (scheme.practice()) {
            requirements.add(new Requirement(Requirement.Kind.PRACTICE, null, false));
        }
        if (scheme.identity()) {
            requirements.add(new Requirement(Requirement.Kind.IDENTITY, null, identities.holds(person)));
        }
        requirements.add(new Requirement(Requirement.Kind.NAME, null, hasPrintableName(accounts.profile(person))));
        return requirements;
    }

    private boolean hasPrintableName(Profile profile) {
        return !profile.name().isBlank() && names.canPrint(profile.name());
    }
}
