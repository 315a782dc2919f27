package org.anlin.shared.print;

/** What an uploaded file turns out to be. */
public sealed interface Verdict {

    /** Signed by the operator and unchanged since. */
    record Genuine(String verificationUrl) implements Verdict {

        /** The last part of the address. */
        public String code() {
            return verificationUrl.substring(verificationUrl.lastIndexOf('/') + 1);
        }
    }

    /** Once signed by the operator, but not any more what was signed. */
    record Altered() implements Verdict {}

    /** A PDF that does not carry the operator's signature. */
    record NotOurs() implements Verdict {}

    record NotAPdf() implements Verdict {}
}
