package org.anlin.browser;

/** The two screens that every page is looked at on. */
public enum Device {
    PHONE(390, 844),
    DESKTOP(1440, 900);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Device other() {
        return this == PHONE ? DESKTOP : PHONE;
    }
}
