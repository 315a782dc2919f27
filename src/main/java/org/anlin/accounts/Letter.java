package org.anlin.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A message as it is carried. The id stays the same when it is sent again, so that mailboxes show it once; a gateway for text
 * messages sends the text alone.
 */
public record Letter(
        @Nullable String id,
        String subject,
        String text,
        @Nullable Invitation invitation) {

    /** An iCalendar object (RFC 5546) with its method, REQUEST or CANCEL, which names {@link #SENDER} and {@link #READER}. */
    public record Invitation(String method, String calendar) {}

    /** Stand for the addresses, which only the gateway knows. */
    public static final String SENDER = "sender@anlin.invalid";

    public static final String READER = "reader@anlin.invalid";

    public static Letter of(String subject, String text) {
        return new Letter(null, subject, text, null);
    }
}
