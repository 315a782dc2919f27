package org.anlin.bases.ui;

import org.anlin.shared.ui.Parts;

/** How far, as one says it: to ten metres when near, to a hundred when not. */
final class Distance {

    private static final int KILOMETRE = 1000;

    private Distance() {}

    static String words(double metres) {
        return metres < KILOMETRE
                ? Parts.t("bases.distance.metres", Math.max(10, Math.round(metres / 10) * 10))
                : Parts.t("bases.distance.kilometres", Math.round(metres / 100) / 10.0);
    }
}
