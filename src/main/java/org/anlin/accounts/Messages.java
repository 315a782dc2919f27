package org.anlin.accounts;

import java.util.List;
import java.util.Locale;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Texts of accounts on their way to people, by the first gateway that reaches them. */
@Component
class Messages {

    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final List<MessageGateway> gateways;
    private final Translations translations;

    Messages(List<MessageGateway> gateways, Translations translations) {
        this.gateways = gateways;
        this.translations = translations;
    }

    boolean canSend() {
        return !gateways.isEmpty();
    }

    void send(Contact contact, Locale language, String key, Object... arguments) {
        MessageGateway gateway = gateways.stream()
                .filter(candidate -> candidate.reaches(contact))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("accounts.code.noGateway"));
        try {
            gateway.deliver(
                    contact,
                    Letter.of(
                            translations.text("accounts.message.subject", language),
                            translations.text(key, language, arguments)));
        } catch (RuntimeException failure) {
            log.warn("a message could not be sent by {}", gateway.getClass().getSimpleName(), failure);
            throw new RuleViolation("accounts.code.notSent");
        }
    }
}
