package org.anlin.classes.rating;

import java.util.List;

/** Average and words of a class, never who said them. */
public record RatingSummary(int count, double average, List<String> words) {}
