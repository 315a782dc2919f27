package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.DoorPerson;
import org.anlin.classes.roll.WalkIns;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Somebody stands in the door: found by the number or address that they say, seated when there is room. */
class WalkInDialog extends Dialog implements Translated {

    private final WalkIns walkIns;
    private final TrainingClassId id;
    private final Runnable admitted;
    private final TextField contact = new TextField(t("classes.roll.contact"));
    private final Div answer = new Div();

    WalkInDialog(WalkIns walkIns, TrainingClassId id, Runnable admitted) {
        this.walkIns = walkIns;
        this.id = id;
        this.admitted = admitted;
        setHeaderTitle(t("classes.roll.add-walk-in"));
        contact.setHelperText(t("classes.roll.contact.help"));
        contact.setWidthFull();
        contact.setAutocomplete(Autocomplete.OFF);
        contact.addValueChangeListener(change -> answer.removeAll());
        answer.getElement().setAttribute("role", "status");
        add(contact, answer);
        getFooter().add(Parts.button("classes.stay", this::close), Parts.primary("classes.roll.find", this::find));
    }

    private void find() {
        answer.removeAll();
        if (contact.getValue().isBlank()) {
            contact.setInvalid(true);
            contact.setErrorMessage(t("classes.form.missing"));
            return;
        }
        contact.setInvalid(false);
        Optional<DoorPerson> found = walkIns.find(id, contact.getValue());
        found.ifPresentOrElse(this::offer, this::sendToSignUp);
    }

    private void offer(DoorPerson person) {
        answer.add(
                Parts.line("notice", t("classes.roll.found", person.maskedName())),
                Parts.block("actions", Parts.primary("classes.roll.admit", () -> {
                    walkIns.admit(id, person);
                    Notification.show(t("classes.roll.admitted"));
                    close();
                    admitted.run();
                })));
    }

    private void sendToSignUp() {
        answer.add(
                Parts.line("notice-warn", t("classes.roll.not-found")),
                Parts.link("sign-up", t("classes.roll.sign-up"), "text-link"));
    }
}
