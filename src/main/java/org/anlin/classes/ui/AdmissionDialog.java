package org.anlin.classes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Profile;
import org.anlin.classes.pool.Admission;
import org.anlin.classes.pool.Admission.TrialLesson;
import org.anlin.classes.pool.TrainerLevel;
import org.anlin.learning.CourseCard;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Admission after an assessed trial lesson; the person is found by the number or address that they gave. */
class AdmissionDialog extends Dialog implements Translated {

    private static final int YEARS = 2;

    private final Accounts accounts;
    private final TextField contact = new TextField(t("classes.trainers.contact"));
    private final Select<TrainerLevel> level = new Select<>();
    private final MultiSelectComboBox<CourseCard> courses = new MultiSelectComboBox<>(t("classes.trainers.may-teach"));
    private final DatePicker from = new DayPicker(t("classes.trainers.from"));
    private final DatePicker until = new DayPicker(t("classes.trainers.until"));
    private final ComboBox<CourseCard> trialCourse = new ComboBox<>(t("classes.trainers.trial-course"));
    private final DatePicker trialOn = new DayPicker(t("classes.trainers.trial-on"));
    private final TextField assessor = new TextField(t("classes.trainers.assessor"));
    private final Checkbox passed = new Checkbox(t("classes.trainers.trial-passed"));

    AdmissionDialog(Accounts accounts, List<CourseCard> offered, LocalDate today, Consumer<Admission> save) {
        this.accounts = accounts;
        setHeaderTitle(t("classes.trainers.admit"));
        contact.setHelperText(t("classes.trainers.contact.help"));
        level.setLabel(t("classes.trainers.level"));
        level.setItems(TrainerLevel.values());
        level.setItemLabelGenerator(item -> t("classes.level." + item));
        level.setValue(TrainerLevel.ASSISTANT);
        courses.setItems(offered);
        courses.setItemLabelGenerator(card -> card.title(Parts.locale()));
        trialCourse.setItems(offered);
        trialCourse.setItemLabelGenerator(card -> card.title(Parts.locale()));
        from.setValue(today);
        until.setValue(today.plusYears(YEARS));
        trialOn.setValue(today);
        add(Parts.block("form", contact, level, courses, from, until, trialCourse, trialOn, assessor, passed));
        getFooter().add(Parts.button("classes.stay", this::close), Parts.primary("classes.trainers.admit", () -> {
            save.accept(written());
            close();
        }));
    }

    private Admission written() {
        if (from.isEmpty() || until.isEmpty() || trialOn.isEmpty()) {
            throw new RuleViolation("classes.trainers.dates-missing");
        }
        return new Admission(
                person(),
                level.getValue(),
                courses.getValue().stream().map(CourseCard::slug).collect(Collectors.toSet()),
                from.getValue(),
                until.getValue(),
                new TrialLesson(
                        trialCourse.getOptionalValue().map(CourseCard::slug).orElse(""),
                        trialOn.getValue(),
                        assessor.getValue(),
                        passed.getValue()));
    }

    private AccountId person() {
        return accounts.withContact(contact.getValue())
                .map(Profile::id)
                .orElseThrow(() -> new RuleViolation("classes.trainers.nobody"));
    }
}
