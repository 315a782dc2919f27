package org.anlin.accounts;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.anlin.audit.AuditLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people again when a text that they agreed to has changed: nobody is held to words that they have not seen. */
@Service
public class ConsentRenewal {

    private final OwnAccount own;
    private final Recognition recognition;
    private final Consents consents;
    private final Guardianship guardianship;
    private final AuditLog audit;

    ConsentRenewal(
            OwnAccount own, Recognition recognition, Consents consents, Guardianship guardianship, AuditLog audit) {
        this.own = own;
        this.recognition = recognition;
        this.consents = consents;
        this.guardianship = guardianship;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public OpenConsents open() {
        return own.find().map(this::open).orElse(OpenConsents.NONE);
    }

    private OpenConsents open(Account me) {
        Set<ConsentDocument> outdated = consents.outdated(me.id);
        boolean guardianFirst = isChild(me) && outdated.contains(ConsentDocument.CHILD) && !me.waitsForGuardian();
        return new OpenConsents(
                toAgree(me, outdated).stream()
                        .map(document -> consents.lastTime(me.id, document))
                        .toList(),
                guardianFirst,
                guardianship.children(me.id).stream().anyMatch(ChildAccount::asksAgain));
    }

    /** To the texts of today; agreeing twice changes nothing. Who has turned 14 decides alone from now on. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void agree() {
        Account me = own.mine();
        Set<ConsentDocument> agreed = toAgree(me, consents.outdated(me.id));
        agreed.forEach(document -> {
            consents.give(me.id, me.id, document);
            audit.record("consent.renewed", me.id.value(), me.id.toString(), Map.of("document", document.name()));
        });
        if (me.isChild() && !isChild(me)) {
            me.growUp(guardianship.today());
            recognition.save(me);
        }
    }

    private Set<ConsentDocument> toAgree(Account me, Set<ConsentDocument> outdated) {
        var documents = new LinkedHashSet<>(ConsentDocument.ofOwner(isChild(me)));
        boolean grownUp = me.isChild() && !isChild(me);
        documents.removeIf(document -> !outdated.contains(document)
                && !(grownUp && document == ConsentDocument.PRIVACY && consents.neverGiven(me.id, document)));
        return documents;
    }

    private boolean isChild(Account me) {
        return me.isChild() && AgeOfConsent.isChild(me.birthDate(), guardianship.today());
    }
}
