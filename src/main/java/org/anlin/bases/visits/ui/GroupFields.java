package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.anlin.bases.visits.booking.ContactPhone;
import org.anlin.bases.visits.booking.Group;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

/** Who comes as a group. */
class GroupFields extends Div implements Translated {

    private static final int LONGEST = 60;

    private final Select<Group.Kind> kind = new Select<>();
    private final TextField organisation = new TextField(t("visits.group.organisation"));
    private final TextField contact = new TextField(t("visits.group.contact"));
    private final TextField phone = new TextField(t("visits.group.phone"));

    GroupFields() {
        addClassName("visit-form");
        kind.setLabel(t("visits.group.kind"));
        kind.setItems(Group.Kind.values());
        kind.setItemLabelGenerator(one -> t("visits.group.kind." + one));
        kind.setValue(Group.Kind.SCHOOL);
        organisation.setMaxLength(LONGEST);
        contact.setMaxLength(LONGEST);
        contact.setAutocomplete(Autocomplete.NAME);
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().executeJs("this.inputElement && this.inputElement.setAttribute('inputmode', 'tel')");
        phone.setHelperText(t("visits.group.phone-hint"));
        for (TextField field : new TextField[] {organisation, contact, phone}) {
            field.setRequiredIndicatorVisible(true);
        }
        add(kind, organisation, contact, phone);
    }

    Group read() {
        ContactPhone number = checked(phone, () -> ContactPhone.parse(phone.getValue()));
        organisation.setInvalid(false);
        contact.setInvalid(false);
        try {
            return new Group(kind.getValue(), organisation.getValue(), contact.getValue(), number);
        } catch (RuleViolation refusal) {
            mark(refusal.key().contains("organisation") ? organisation : contact, refusal);
            throw refusal;
        }
    }

    private <T> T checked(HasValidation field, Supplier<T> read) {
        field.setInvalid(false);
        try {
            return read.get();
        } catch (RuleViolation refusal) {
            mark(field, refusal);
            throw refusal;
        }
    }

    private void mark(HasValidation field, RuleViolation refusal) {
        field.setErrorMessage(t(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
    }
}
