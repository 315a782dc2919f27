package org.anlin.regions.ui;

/** The ways to the pages of this module. */
public final class RegionsNavigation {

    public static final String HOLIDAYS = "desk/holidays";

    private RegionsNavigation() {}
}
