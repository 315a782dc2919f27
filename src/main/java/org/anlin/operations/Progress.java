package org.anlin.operations;

import java.io.PrintStream;

/** Says how far a rebuild is whenever that has changed. */
final class Progress {

    private final PrintStream out;
    private long said = -1;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(long done, long total) {
        if (done != said) {
            out.println("  " + done + " / " + total);
            said = done;
        }
    }
}
