package org.anlin.accounts;

import org.anlin.shared.Contact;

/** Carries messages to people: SMTP, an operator's SMS service, or the outbox of the demo. The first that reaches is taken. */
public interface MessageGateway {

    boolean reaches(Contact contact);

    /** @throws RuntimeException when the message is not on its way */
    void deliver(Contact contact, Letter letter);
}
