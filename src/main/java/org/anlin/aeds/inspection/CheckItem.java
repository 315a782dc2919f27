package org.anlin.aeds.inspection;

/**
 * What a keeper looks at. No public source gives a list for all models: this one is the portal's own and says so on the page
 * (本项目); the maker's manual comes first.
 */
public enum CheckItem {
    STATUS_LIGHT(true),
    PADS(true),
    BATTERY(true),
    CABINET(false),
    SIGN(false),
    KIT(false),
    ACCESS(false);

    private final boolean vital;

    CheckItem(boolean vital) {
        this.vital = vital;
    }

    /** Whether the device is of no use without it. */
    public boolean isVital() {
        return vital;
    }

    public String key() {
        return "aeds.check." + name();
    }
}
