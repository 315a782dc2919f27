package org.anlin.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anlin.audit.AuditLog;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children under 14 take part when their guardian agrees, in the guardian's own account. */
@Service
public class Guardianship {

    private final AccountRepository accounts;
    private final Consents consents;
    private final Erasure erasure;
    private final Messages messages;
    private final AuditLog audit;
    private final Recognition recognition;
    private final Clock clock;

    Guardianship(
            AccountRepository accounts,
            Consents consents,
            Erasure erasure,
            Messages messages,
            AuditLog audit,
            Recognition recognition,
            Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.erasure = erasure;
        this.messages = messages;
        this.audit = audit;
        this.recognition = recognition;
        this.clock = clock;
    }

    /** Children who name the person as guardian, waiting or agreed to. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated() and authentication.principal.id == #guardian")
    public List<ChildAccount> children(AccountId guardian) {
        return childrenOf(guardian)
                .map(child -> new ChildAccount(
                        child.id,
                        child.profile().name(),
                        child.birthDate(),
                        child.waitsForGuardian(),
                        asksAgain(child)))
                .toList();
    }

    @Transactional
    @PreAuthorize("isAuthenticated() and authentication.principal.id == #guardian")
    public void agree(AccountId guardian, AccountId childId) {
        Account child = child(guardian, childId);
        if (child.waitsForGuardian() || asksAgain(child)) {
            child.agreedBy(guardian);
            recognition.save(child);
            consents.give(childId, guardian, ConsentDocument.CHILD);
            audit.record("guardian.agreed", guardian.value(), childId.toString(), Map.of());
        }
    }

    /** The child can still read what is public, but takes no part any more. */
    @Transactional
    @PreAuthorize("isAuthenticated() and authentication.principal.id == #guardian")
    public void withdraw(AccountId guardian, AccountId childId) {
        Account child = child(guardian, childId);
        child.agreedBy(null);
        accounts.save(child);
        consents.withdraw(childId, ConsentDocument.CHILD);
        audit.record("guardian.withdrew", guardian.value(), childId.toString(), Map.of());
    }

    /** The guardian's no, or the right to have a child's data erased. */
    @Transactional
    @PreAuthorize("isAuthenticated() and authentication.principal.id == #guardian")
    public void erase(AccountId guardian, AccountId childId) {
        erasure.erase(child(guardian, childId), guardian);
    }

    Contact contactFor(SignUpRequest.Child child, Contact own) {
        if (child.birthDate().isAfter(today())) {
            throw new RuleViolation("accounts.birthDate.future");
        }
        if (!AgeOfConsent.isChild(child.birthDate(), today())) {
            throw new RuleViolation("accounts.birthDate.ofAge");
        }
        Contact guardian = guardianContact(child.guardianContact());
        if (guardian.equals(own)) {
            throw new RuleViolation("accounts.guardian.self");
        }
        return guardian;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(TimeConfiguration.BEIJING));
    }

    void invite(Account child, Locale language) {
        if (child.guardianContact != null) {
            messages.send(
                    Contact.parse(child.guardianContact),
                    language,
                    "accounts.message.guardian",
                    child.profile().name());
        }
    }

    private boolean asksAgain(Account child) {
        return !child.waitsForGuardian() && consents.outdated(child.id).contains(ConsentDocument.CHILD);
    }

    private static Contact guardianContact(String text) {
        try {
            return Contact.parse(text);
        } catch (RuleViolation refusal) {
            throw new RuleViolation("accounts.guardian.contact");
        }
    }

    private Account child(AccountId guardian, AccountId childId) {
        return childrenOf(guardian)
                .filter(child -> child.id.equals(childId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("accounts.unknown"));
    }

    /** Only a grown-up can be a guardian; who has agreed stays it, whoever gets the number later. */
    private Stream<Account> childrenOf(AccountId id) {
        return accounts.findById(id).filter(guardian -> !guardian.isChild()).stream()
                .flatMap(guardian -> Stream.of(
                                accounts.findByGuardianId(id),
                                accounts.findByAskedGuardian(guardian.contact().value()))
                        .flatMap(List::stream));
    }
}
