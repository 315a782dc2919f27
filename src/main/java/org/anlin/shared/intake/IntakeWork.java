package org.anlin.shared.intake;

import java.util.List;
import java.util.function.IntConsumer;

/** What a module does with the lines of its files. */
public interface IntakeWork<L extends JudgedLine> {

    void record(IntakeId id, List<L> judged);

    /**
     * Takes all good lines that were not taken yet, in the background and in transactions of its own.
     *
     * @param taken is told after each batch how many these were
     */
    void take(Intake intake, IntConsumer taken);

    /** Takes the whole file back; answers how much of it remains because something was built on it. */
    int giveBack(IntakeId id);
}
