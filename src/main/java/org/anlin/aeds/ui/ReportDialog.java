package org.anlin.aeds.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.report.ReportKind;
import org.anlin.aeds.report.Reports;
import org.anlin.shared.images.Photo;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.PhotoUpload;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What is wrong with a device, in words and perhaps with a photo; nobody has to sign in for it. */
class ReportDialog extends Dialog implements Translated {

    private static final int LONGEST = 1000;

    private final RadioButtonGroup<ReportKind> kind = new RadioButtonGroup<>(t("aeds.report.kind"));
    private final TextArea words = new TextArea(t("aeds.report.words"));
    private final Span photoState = new Span();
    private @Nullable Photo photo;

    ReportDialog(Reports reports, DeviceId device) {
        setHeaderTitle(t("aeds.report.open"));
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(value -> t(value.key()));
        kind.addClassName("aed-report");
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setRequiredIndicatorVisible(true);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        photoState.getElement().setAttribute("role", "status");
        var upload = new PhotoUpload(taken -> {
            photo = taken;
            photoState.setText(t("aeds.report.photo-taken"));
        });
        add(Parts.block("form", kind, words, upload, photoState, Parts.line("muted", t("aeds.report.privacy"))));
        getFooter()
                .add(
                        Parts.button("shared.cancel", this::close),
                        Parts.primary("aeds.report.send", () -> send(reports, device)));
    }

    private void send(Reports reports, DeviceId device) {
        ReportKind chosen = kind.getValue();
        if (chosen == null) {
            kind.setErrorMessage(t("aeds.report.kind-missing"));
            kind.setInvalid(true);
        } else if (DeviceParts.done(() -> reports.report(device, chosen, words.getValue(), photo))) {
            Notification.show(t("aeds.report.thanks"));
            close();
        }
    }
}
