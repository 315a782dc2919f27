package org.anlin.classes.roll;

/** What became of a tap. */
public sealed interface Marking {

    /** The line as it stands now. */
    RollLine line();

    record Marked(RollLine line) implements Marking {}

    /** Somebody else wrote meanwhile; nothing has changed until whoever tapped has seen it. */
    record Overtaken(RollLine line) implements Marking {}
}
