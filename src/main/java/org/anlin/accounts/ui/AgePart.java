package org.anlin.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.anlin.accounts.SignUpRequest;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** Asks whether somebody is 14 or older, and a child for birth date and guardian. */
class AgePart extends Div implements Translated {

    private final RadioButtonGroup<Boolean> ofAge = new RadioButtonGroup<>();
    private final BirthDateField birthDate;
    private final TextField guardian = Fields.text("accounts.guardian", Autocomplete.OFF);
    private final Div childPart = new Div();

    AgePart(LocalDate today) {
        birthDate = new BirthDateField(today);
        addClassName("account-form");
        ofAge.setLabel(t("accounts.ofAge"));
        ofAge.setManualValidation(true);
        ofAge.setItems(true, false);
        ofAge.setItemLabelGenerator(yes -> t(yes ? "accounts.ofAge.yes" : "accounts.ofAge.no"));
        ofAge.addValueChangeListener(change -> childPart.setVisible(isChild()));
        guardian.setHelperText(t("accounts.guardian.help"));
        var lead = new Paragraph(t("accounts.child.lead"));
        lead.addClassName("notice");
        childPart.add(lead, birthDate, guardian);
        childPart.addClassName("account-form");
        childPart.setVisible(false);
        add(ofAge, childPart);
    }

    Refusals at(Refusals refusals) {
        return refusals.at(ofAge, "accounts.ofAge", "accounts.birthDate.ofAge")
                .at(birthDate, "accounts.birthDate")
                .at(guardian, "accounts.guardian");
    }

    /** What is still to be answered, each for itself. */
    Runnable[] checks() {
        return new Runnable[] {
            () -> require(ofAge.getValue() != null, "accounts.ofAge.missing"),
            () -> require(!isChild() || birthDate.getValue() != null, "accounts.birthDate.missing"),
            () -> require(!isChild() || !guardian.isEmpty(), "accounts.guardian.contact")
        };
    }

    SignUpRequest.@Nullable Child child() {
        return isChild() ? new SignUpRequest.Child(birthDate.getValue(), guardian.getValue()) : null;
    }

    private boolean isChild() {
        return Boolean.FALSE.equals(ofAge.getValue());
    }

    static void require(boolean given, String key) {
        if (!given) {
            throw new RuleViolation(key);
        }
    }
}
