package org.anlin.bases.visits.ui;

import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;

/** Where the pages of visits are. */
public final class VisitsNavigation {

    static final String MINE = "my/visits";
    static final String DOOR = "door";
    static final String BASES = "bases";
    static final String BOOK = "bases/:base/visits/:slot";
    static final String DESK = "desk/bases/:base/visits";
    static final String FIGURES = "desk/bases/:base/visits/figures";
    static final String DESK_SLOT = "desk/bases/:base/visits/:slot";

    private VisitsNavigation() {}

    static String base(String slug) {
        return BASES + "/" + slug;
    }

    static String book(String slug, VisitSlotId slot) {
        return base(slug) + "/visits/" + slot;
    }

    static String door(String code) {
        return DOOR + "/" + code;
    }

    static String mine(VisitBookingId booking) {
        return MINE + "/" + booking;
    }

    /** The visits of a base for those who look after them. */
    public static String desk(String slug) {
        return "desk/bases/" + slug + "/visits";
    }

    static String figures(String slug) {
        return desk(slug) + "/figures";
    }

    static String desk(String slug, VisitSlotId slot) {
        return desk(slug) + "/" + slot;
    }
}
