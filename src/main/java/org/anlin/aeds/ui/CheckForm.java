package org.anlin.aeds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.anlin.aeds.inspection.CheckItem;
import org.anlin.aeds.inspection.Inspections;
import org.anlin.aeds.inspection.KeptDevice;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The checklist: two large buttons for each item, each tap kept at once. */
class CheckForm extends Div implements Translated {

    private static final int LONGEST = 500;

    private final Inspections inspections;
    private final String code;
    private final Map<CheckItem, Button[]> buttons = new EnumMap<>(CheckItem.class);
    private final DayPicker pads = new DayPicker(t("aeds.keep.pads-date"));
    private final DayPicker battery = new DayPicker(t("aeds.keep.battery-date"));
    private final TextArea note = new TextArea(t("aeds.keep.note"));

    CheckForm(Inspections inspections, String code, KeptDevice kept, Runnable done) {
        this.inspections = inspections;
        this.code = code;
        addClassName("aed-checks");
        for (CheckItem item : CheckItem.values()) {
            add(row(item));
            Boolean fine = kept.taps().get(item);
            if (fine != null) {
                mark(item, fine);
            }
        }
        pads.setValue(kept.card().readiness().padsExpireOn());
        battery.setValue(kept.card().readiness().batteryExpiresOn());
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        add(Parts.block("form", pads, battery, note), Parts.primary("aeds.keep.done", () -> finish(done)));
    }

    private Div row(CheckItem item) {
        var label = new Span(t(item.key()));
        label.setId("check-" + item.name().toLowerCase(Locale.ROOT));
        var fine = new Button(t("aeds.keep.fine"), click -> tap(item, true));
        var wrong = new Button(t("aeds.keep.wrong"), click -> tap(item, false));
        fine.setAriaLabel(t("aeds.keep.fine-of", t(item.key())));
        wrong.setAriaLabel(t("aeds.keep.wrong-of", t(item.key())));
        buttons.put(item, new Button[] {fine, wrong});
        return Parts.block("aed-check", label, fine, wrong);
    }

    private void tap(CheckItem item, boolean fine) {
        if (DeviceParts.done(() -> inspections.tap(code, item, fine))) {
            mark(item, fine);
        }
    }

    private void mark(CheckItem item, boolean fine) {
        Button[] pair = buttons.get(item);
        if (pair != null) {
            press(pair[0], fine, "success", t("aeds.keep.fine"));
            press(pair[1], !fine, "error", t("aeds.keep.wrong"));
        }
    }

    private static void press(Button button, boolean pressed, String theme, String text) {
        button.setText(pressed ? "✓ " + text : text);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        button.getThemeNames().clear();
        if (pressed) {
            button.getThemeNames().add("primary");
            button.getThemeNames().add(theme);
        }
    }

    private void finish(Runnable done) {
        if (DeviceParts.done(() -> inspections.finish(code, pads.getValue(), battery.getValue(), note.getValue()))) {
            Notification.show(t("aeds.keep.thanks"));
            done.run();
        }
    }
}
