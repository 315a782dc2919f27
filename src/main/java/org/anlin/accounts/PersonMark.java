package org.anlin.accounts;

/** A keyed hash of a number, mailbox or ID number, in hexadecimal: tells whether two are the same, and nothing else. */
public record PersonMark(String value) {

    @Override
    public String toString() {
        return value;
    }
}
