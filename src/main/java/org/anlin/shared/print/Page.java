package org.anlin.shared.print;

/** A4, lying, in points. */
final class Page {

    static final double WIDTH = 841.89;
    static final double HEIGHT = 595.28;
    static final double CENTRE = WIDTH / 2;

    private Page() {}
}
