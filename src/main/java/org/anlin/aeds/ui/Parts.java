package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.anlin.aeds.DeviceState;
import org.anlin.aeds.NearDevice;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/** Small parts that several pages of devices show. */
final class Parts {

    private Parts() {}

    static Locale locale() {
        return Translations.supported(UI.getCurrent().getLocale());
    }

    static String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static Span badge(String text, String style) {
        var badge = new Span(text);
        badge.addClassNames("badge", style);
        return badge;
    }

    static Span state(DeviceState state) {
        return badge(t(state.key()), state.badge());
    }

    static Span open(boolean open) {
        return badge(t(open ? "aeds.open" : "aeds.closed"), open ? "success" : "quiet");
    }

    static Anchor link(String path, String text, String styles) {
        var link = new Anchor("/" + path, text);
        link.addClassNames(styles.split(" "));
        return link;
    }

    static Div block(String styles, Component... parts) {
        var block = new Div(parts);
        block.addClassNames(styles.split(" "));
        return block;
    }

    static Paragraph line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        return line;
    }

    static Button button(String key, Runnable act) {
        return new Button(t(key), click -> act.run());
    }

    static Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Whether it was done; a refusal is said where the person is, so that nothing typed is lost. */
    static boolean done(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuleViolation refusal) {
            Notification.show(t(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    static String freshness(NearDevice device) {
        Long days = device.daysSinceInspection();
        if (days == null) {
            return t("aeds.fresh.never");
        }
        return days == 0 ? t("aeds.fresh.today") : t("aeds.fresh.days", days);
    }

    static String distance(@Nullable Long metres) {
        if (metres == null) {
            return "";
        }
        return metres < 1000
                ? t("aeds.nearest.metres", Math.max(1, Math.round(metres / 10.0)) * 10)
                : t("aeds.nearest.kilometres", String.format(Locale.ROOT, "%.1f", metres / 1000.0));
    }
}
