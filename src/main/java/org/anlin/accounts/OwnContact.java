package org.anlin.accounts;

import java.util.Locale;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Moves a person to another number or mailbox: their password allows it, a code sent there proves that it is theirs. */
@Service
public class OwnContact {

    private static final Logger log = LoggerFactory.getLogger(OwnContact.class);

    private final OwnAccount own;
    private final AccountRepository accounts;
    private final Codes codes;
    private final Messages messages;
    private final Recognition recognition;

    OwnContact(OwnAccount own, AccountRepository accounts, Codes codes, Messages messages, Recognition recognition) {
        this.own = own;
        this.accounts = accounts;
        this.codes = codes;
        this.messages = messages;
        this.recognition = recognition;
    }

    @PreAuthorize("isAuthenticated()")
    public void requestCode(String contact, Locale language) {
        Contact valid = Contact.parse(contact);
        codes.send(
                CodePurpose.MOVE,
                valid,
                language,
                accounts.findByContact(valid.value()).isEmpty());
    }

    @PreAuthorize("isAuthenticated()")
    public void move(String contact, String code, String password) {
        Contact fresh = Contact.parse(contact);
        Account account = own.mine();
        Contact before = account.contact();
        own.confirm(account, password);
        codes.redeem(CodePurpose.MOVE, fresh, code);
        account.moveTo(fresh);
        try {
            recognition.save(account);
            accounts.findByGuardianId(account.id).forEach(child -> {
                child.reachGuardianAt(fresh);
                accounts.save(child);
            });
        } catch (DuplicateKeyException | DbActionExecutionException taken) {
            throw new RuleViolation("accounts.code.wrong");
        }
        tell(before, Locale.forLanguageTag(account.language), fresh);
    }

    // Whoever still reads the old mailbox learns that the account has left it.
    private void tell(Contact before, Locale language, Contact fresh) {
        try {
            messages.send(before, language, "accounts.message.moved", fresh.masked());
        } catch (RuleViolation unreachable) {
            log.info("the contact that an account has left could not be told");
        }
    }
}
