package org.anlin.aeds;

import java.util.List;

/**
 * Devices that were found, the nearest first when a place was named.
 *
 * @param more whether there are more than {@code total}
 */
public record Nearby(List<NearDevice> devices, long total, boolean more) {}
