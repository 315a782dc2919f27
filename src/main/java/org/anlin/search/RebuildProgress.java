package org.anlin.search;

/** How far the building of a new index is. */
public record RebuildProgress(boolean running, long done, long total) {

    public static final RebuildProgress IDLE = new RebuildProgress(false, 0, 0);
}
