package org.anlin.aeds.ui;

/** The ways to the pages of devices. */
public final class AedsNavigation {

    public static final String AEDS = "aeds";
    public static final String KEEP = "keep";
    public static final String DESK = "desk/aeds";
    static final String NEW = DESK + "/new";

    private AedsNavigation() {}

    public static String path(String slug) {
        return AEDS + "/" + slug;
    }

    static String keepPath(String code) {
        return KEEP + "/" + code;
    }
}
