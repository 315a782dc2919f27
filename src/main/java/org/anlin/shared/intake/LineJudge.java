package org.anlin.shared.intake;

import java.util.List;

/** Says of the next lines of a file what they mean; it may remember those that came before. */
@FunctionalInterface
public interface LineJudge<L extends JudgedLine> {

    List<L> judge(List<TableLine> lines);
}
