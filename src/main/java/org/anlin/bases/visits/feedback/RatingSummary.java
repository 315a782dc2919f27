package org.anlin.bases.visits.feedback;

import java.util.List;

/** Average and words of a base's visits, never who said them. */
public record RatingSummary(int count, double average, List<String> words) {}
