package org.anlin.bases.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.anlin.bases.BaseAccess;
import org.anlin.bases.BookingWay;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.ui.OpeningHoursField;
import org.anlin.shared.ui.Translated;

/** When a base is open and how one is let in. */
class AccessFields extends Div implements Translated {

    private final TextField phone = new TextField(t("bases.page.phone"));
    private final OpeningHoursField hours = new OpeningHoursField(t("bases.page.hours"));
    private final TextArea hoursNote = new TextArea(t("bases.page.hours-note"));
    private final TextField fee = new TextField(t("bases.page.fee"));
    private final Checkbox free = new Checkbox(t("bases.form.free"));
    private final Select<BookingWay> booking = new Select<>();
    private final TextField bookingNote = new TextField(t("bases.form.booking-note"));
    private final Checkbox callFirst = new Checkbox(t("bases.form.call-first"));
    private final TextField asOf = new TextField(t("bases.form.as-of"));

    AccessFields() {
        addClassName("base-form");
        booking.setLabel(t("bases.page.booking"));
        booking.setItems(BookingWay.values());
        booking.setItemLabelGenerator(way -> t("bases.booking." + way));
        booking.setValue(BookingWay.UNKNOWN);
        asOf.setHelperText(t("bases.form.as-of.hint"));
        hours.addClassName("wide");
        add(phone, booking, bookingNote, fee, free, asOf, callFirst, hoursNote, hours);
    }

    void show(BaseAccess access) {
        phone.setValue(NameFields.text(access.phone()));
        hours.setValue(access.hours());
        hoursNote.setValue(NameFields.text(access.hoursNote()));
        fee.setValue(NameFields.text(access.fee()));
        free.setValue(access.free());
        booking.setValue(access.booking());
        bookingNote.setValue(NameFields.text(access.bookingNote()));
        callFirst.setValue(access.callFirst());
        asOf.setValue(NameFields.text(access.asOf()));
    }

    BaseAccess read() {
        OpeningHours open = hours.checked();
        phone.setInvalid(false);
        asOf.setInvalid(false);
        try {
            return new BaseAccess(
                    phone.getValue(),
                    open,
                    hoursNote.getValue(),
                    fee.getValue(),
                    free.getValue(),
                    booking.getValue(),
                    bookingNote.getValue(),
                    callFirst.getValue(),
                    asOf.getValue());
        } catch (RuleViolation refusal) {
            TextField wrong = refusal.key().startsWith("bases.phone") ? phone : asOf;
            wrong.setErrorMessage(t(refusal.key(), refusal.arguments()));
            wrong.setInvalid(true);
            throw refusal;
        }
    }
}
