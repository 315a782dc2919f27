package org.anlin.aeds.ui;

import org.anlin.shared.ui.Parts;

/** Why a device is out of service: words of staff, or what an inspection or report found. */
final class OutReason {

    private OutReason() {}

    static String text(String reason) {
        if (reason.startsWith("inspection:")) {
            return Parts.t("aeds.out.inspection", Parts.t("aeds.check." + reason.substring("inspection:".length())));
        }
        return reason.startsWith("report:")
                ? Parts.t("aeds.report.kind." + reason.substring("report:".length()))
                : reason;
    }
}
