package org.anlin.shared.ui.map;

import org.anlin.shared.GeoPoint;

/** A place on the map; {@code path} is where it leads, {@code note} a short second line such as its state. */
public record Pin(String name, String note, GeoPoint place, String path) {}
