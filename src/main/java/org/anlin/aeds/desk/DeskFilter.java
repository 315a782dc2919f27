package org.anlin.aeds.desk;

import org.anlin.aeds.DeviceState;
import org.jspecify.annotations.Nullable;

/** Which devices staff look at; the districts of the person who asks narrow it down further. */
public record DeskFilter(
        String words, @Nullable DeviceState state, @Nullable String district) {

    public static final DeskFilter ALL = new DeskFilter("", null, null);
}
