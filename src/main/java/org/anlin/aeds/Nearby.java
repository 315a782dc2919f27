package org.anlin.aeds;

import java.util.List;

/**
 * Devices that were found, the nearest first when a place was named.
 *
 * @param more whether there are more than {@code total}
 * @param limited whether search is away and the answer is simpler than usual
 */
public record Nearby(List<NearDevice> devices, long total, boolean more, boolean limited) {}
