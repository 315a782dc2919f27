package org.anlin.bases;

import org.jspecify.annotations.Nullable;

/** What those who keep bases narrow their list by. */
public record DeskFilter(
        String text, @Nullable String district, @Nullable BaseState state) {

    public static final DeskFilter ALL = new DeskFilter("", null, null);
}
