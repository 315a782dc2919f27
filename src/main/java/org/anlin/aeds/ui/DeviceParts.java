package org.anlin.aeds.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.NearDevice;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/** Small parts that several pages of devices show. */
final class DeviceParts {

    private static final int LONGEST = 300;

    private DeviceParts() {}

    static TextField field(String key) {
        var field = new TextField(Parts.t(key));
        field.setMaxLength(LONGEST);
        return field;
    }

    static Span state(DeviceState state) {
        return Parts.badge(Parts.t(state.key()), state.badge());
    }

    static Span open(boolean open) {
        return Parts.badge(Parts.t(open ? "aeds.open" : "aeds.closed"), open ? "success" : "quiet");
    }

    /** Whether it was done; a refusal is said where the person is, so that nothing typed is lost. */
    static boolean done(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuleViolation refusal) {
            Notification.show(Parts.t(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    static String freshness(NearDevice device) {
        Long days = device.daysSinceInspection();
        if (days == null) {
            return Parts.t("aeds.fresh.never");
        }
        return days == 0 ? Parts.t("aeds.fresh.today") : Parts.t("aeds.fresh.days", days);
    }

    static String distance(@Nullable Long metres) {
        if (metres == null) {
            return "";
        }
        return metres < 1000
                ? Parts.t("aeds.nearest.metres", Math.max(1, Math.round(metres / 10.0)) * 10)
                : Parts.t("aeds.nearest.kilometres", String.format(Locale.ROOT, "%.1f", metres / 1000.0));
    }
}
