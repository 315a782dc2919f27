package org.anlin.aeds.ui;

import org.anlin.aeds.DeviceId;
import org.anlin.aeds.Devices;

/** The ways to the pages of devices. */
public final class AedsNavigation {

    public static final String AEDS = "aeds";
    public static final String KEEP = "keep";
    public static final String DESK = "desk/aeds";
    static final String INSPECT = "/inspect";
    static final String NEW = DESK + "/new";
    static final String IMPORT = DESK + "/import";
    static final String LABELS = DESK + "/labels.pdf";

    private AedsNavigation() {}

    public static String path(String slug) {
        return AEDS + "/" + slug;
    }

    /** The page of the device that has this label; the list when there is none. */
    static String labelled(Devices devices, String code) {
        return devices.labelled(code).map(AedsNavigation::path).orElse(AEDS);
    }

    static String labelPath(DeviceId id) {
        return DESK + "/" + id + "/label.pdf";
    }

    static String keepPath(String code) {
        return KEEP + "/" + code + INSPECT;
    }
}
