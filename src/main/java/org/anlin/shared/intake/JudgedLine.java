package org.anlin.shared.intake;

/** A line of a file as a module has judged it. */
public interface JudgedLine {

    enum Outcome {
        GOOD,
        /** Of what is there already, or came earlier in the file. */
        DUPLICATE,
        BAD
    }

    Outcome outcome();
}
