package org.anlin.bases.ui;

/** Where the pages of bases are. */
public final class BasesNavigation {

    static final String BASES = "bases";
    static final String DESK = "desk/bases";
    static final String NEW = "new";
    static final String COVERAGE = "desk/bases/coverage";
    static final String IMPORT = "desk/bases/import";

    private BasesNavigation() {}

    public static String path(String slug) {
        return BASES + "/" + slug;
    }

    static String deskPath(String slug) {
        return DESK + "/" + slug;
    }
}
