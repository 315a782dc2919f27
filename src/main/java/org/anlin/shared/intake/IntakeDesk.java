package org.anlin.shared.intake;

import java.nio.file.Path;
import java.util.List;

/** What staff do with files of one kind: look, take over, take back. The service of a module carries the permission. */
public interface IntakeDesk {

    /** Copies what it needs of the file; refuses what is no table with the columns that are needed. */
    IntakeId check(String fileName, Path file);

    /** The newest first. */
    List<Intake> newest();

    /** Takes over all good lines. What was interrupted goes on where it stopped. */
    void take(IntakeId id);

    /** Takes the whole file back; answers how much of it remains because something was built on it. */
    int undo(IntakeId id);
}
