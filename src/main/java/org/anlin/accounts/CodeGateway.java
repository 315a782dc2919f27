package org.anlin.accounts;

import org.anlin.shared.Contact;

/** Carries short messages to people: SMTP, an operator's SMS service, or the outbox of the demo. */
public interface CodeGateway {

    boolean reaches(Contact contact);

    void deliver(Contact contact, String subject, String text);
}
