package org.anlin.shared.intake;

import java.util.List;

/** A line of a file by the number that its author sees. One that cannot be read has no cells. */
public record TableLine(int number, List<String> cells) {}
