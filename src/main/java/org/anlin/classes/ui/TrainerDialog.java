package org.anlin.classes.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anlin.classes.pool.PooledTrainer;
import org.anlin.classes.pool.TrainerLevel;
import org.anlin.classes.pool.TrainerPool;
import org.anlin.classes.pool.TrainerStanding;
import org.anlin.learning.CourseCard;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Level, courses, validity and hours beside another trainer. */
class TrainerDialog extends Dialog implements Translated {

    private static final int SIXTY = 60;

    private final TrainerPool pool;
    private final TrainerStanding standing;
    private final Runnable changed;
    private final Select<TrainerLevel> level = new Select<>();
    private final MultiSelectComboBox<CourseCard> courses = new MultiSelectComboBox<>(t("classes.trainers.may-teach"));
    private final DatePicker until = new DayPicker(t("classes.trainers.until"));

    TrainerDialog(
            TrainerPool pool, List<CourseCard> offered, PooledTrainer trainer, LocalDate today, Runnable changed) {
        this.pool = pool;
        this.standing = trainer.standing();
        this.changed = changed;
        setHeaderTitle(trainer.name());
        level.setLabel(t("classes.trainers.level"));
        level.setItems(TrainerLevel.values());
        level.setItemLabelGenerator(item -> t("classes.level." + item));
        level.setValue(standing.level());
        courses.setItems(offered);
        courses.setItemLabelGenerator(card -> card.title(Parts.locale()));
        courses.setValue(
                offered.stream().filter(card -> standing.teaches(card.slug())).collect(Collectors.toSet()));
        until.setValue(standing.validUntil());
        add(Parts.block("form", level, courses, until), coTeaching(today));
        getFooter().add(Parts.button("classes.stay", this::close), Parts.primary("classes.form.save", this::save));
    }

    private void save() {
        if (level.getValue() != standing.level()) {
            pool.promote(standing.person(), level.getValue());
        }
        var slugs = courses.getValue().stream().map(CourseCard::slug).collect(Collectors.toSet());
        if (!slugs.equals(standing.courses())) {
            pool.allow(standing.person(), slugs);
        }
        if (!until.isEmpty() && !until.getValue().equals(standing.validUntil())) {
            pool.extend(standing.person(), until.getValue());
        }
        close();
        changed.run();
    }

    private Div coTeaching(LocalDate today) {
        var on = new DayPicker(t("classes.trainers.co-on"));
        on.setValue(today);
        var hours = new IntegerField(t("classes.trainers.co-hours"));
        var note = new TextField(t("classes.trainers.co-note"));
        var record = Parts.button("classes.trainers.co-record", () -> {
            pool.recordCoTeaching(
                    standing.person(),
                    on.getOptionalValue().orElse(today),
                    hours.getOptionalValue().orElse(0) * SIXTY,
                    note.getValue());
            close();
            changed.run();
        });
        return Parts.block("form", new H3(t("classes.trainers.co-title")), on, hours, note, record);
    }
}
