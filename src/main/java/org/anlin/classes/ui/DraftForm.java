package org.anlin.classes.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.classes.plan.ClassDraft;
import org.anlin.classes.plan.VenueCard;
import org.anlin.classes.plan.VenueCard.RoomCard;
import org.anlin.classes.pool.PooledTrainer;
import org.anlin.learning.CourseCard;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What a class is: course, place, day and time, seats, trainers. */
class DraftForm extends Div implements Translated {

    private record Place(VenueCard venue, RoomCard room) {}

    private static final int LONGEST = 1000;
    private static final List<String> AUDIENCES =
            List.of("everyone", "family", "workplace", "school", "volunteer", "community");

    private final ComboBox<CourseCard> course = new ComboBox<>(t("classes.form.course"));
    private final ComboBox<Place> place = new ComboBox<>(t("classes.form.room"));
    private final DatePicker day = new DayPicker(t("classes.form.day"));
    private final TimePicker from = new TimePicker(t("classes.form.from"));
    private final TimePicker until = new TimePicker(t("classes.form.until"));
    private final IntegerField seats = new IntegerField(t("classes.form.seats"));
    private final ComboBox<PooledTrainer> lead = new ComboBox<>(t("classes.form.lead"));
    private final MultiSelectComboBox<PooledTrainer> assistants =
            new MultiSelectComboBox<>(t("classes.form.assistants"));
    private final Select<String> language = new Select<>();
    private final Select<String> audience = new Select<>();
    private final TextArea note = new TextArea(t("classes.form.note"));

    DraftForm(List<CourseCard> courses, List<VenueCard> venues, List<PooledTrainer> trainers) {
        addClassName("class-form");
        course.setItems(courses);
        course.setItemLabelGenerator(card -> card.title(Parts.locale()));
        place.setItems(venues.stream()
                .flatMap(venue -> venue.rooms().stream().map(room -> new Place(venue, room)))
                .toList());
        place.setItemLabelGenerator(DraftForm::label);
        seats.setHelperText(t("classes.form.seats.help"));
        seats.setStepButtonsVisible(true);
        lead.setItems(trainers.stream()
                .filter(trainer -> trainer.standing().level().mayLead())
                .toList());
        lead.setItemLabelGenerator(PooledTrainer::name);
        lead.setClearButtonVisible(true);
        assistants.setItems(trainers);
        assistants.setItemLabelGenerator(PooledTrainer::name);
        choice(language, "classes.form.language", "classes.language.", List.of("zh", "en", "sign"));
        choice(audience, "classes.form.audience", "classes.audience.", AUDIENCES);
        note.setMaxLength(LONGEST);
        add(course, place, day, from, until, seats, lead, assistants, language, audience, note);
    }

    private void choice(Select<String> select, String label, String prefix, List<String> values) {
        select.setLabel(t(label));
        select.setItems(values);
        select.setItemLabelGenerator(value -> t(prefix + value));
        select.setValue(values.getFirst());
    }

    private static String label(Place place) {
        return place.venue().details().name() + " · " + place.room().details().name() + " ("
                + place.room().details().capacity() + ")";
    }

    void show(ClassDraft draft) {
        choose(course, card -> card.slug().equals(draft.course()));
        course.setReadOnly(true);
        choose(place, one -> one.room().id().equals(draft.room()));
        day.setValue(draft.starts().toLocalDate());
        from.setValue(draft.starts().toLocalTime());
        until.setValue(draft.ends().toLocalTime());
        seats.setValue(draft.seats());
        choose(lead, trainer -> trainer.person().equals(draft.lead()));
        assistants.setValue(assistants
                .getListDataView()
                .getItems()
                .filter(trainer -> draft.assistants().contains(trainer.person()))
                .collect(Collectors.toSet()));
        language.setValue(draft.language());
        audience.setValue(draft.audience());
        note.setValue(Optional.ofNullable(draft.note()).orElse(""));
    }

    private static <T> void choose(ComboBox<T> box, Predicate<T> wanted) {
        box.getListDataView().getItems().filter(wanted).findFirst().ifPresent(box::setValue);
    }

    @Nullable
    LocalDate day() {
        return day.getValue();
    }

    void onDay(Consumer<@Nullable LocalDate> listener) {
        day.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** Empty while something is missing, which is then marked. */
    Optional<ClassDraft> draft() {
        boolean whole =
                List.of(given(course), given(place), given(day), given(from), given(until), given(seats)).stream()
                        .allMatch(Boolean::booleanValue);
        return whole ? Optional.of(written()) : Optional.empty();
    }

    private <F extends HasValue<?, ?> & HasValidation> boolean given(F field) {
        boolean missing = field.isEmpty();
        field.setInvalid(missing);
        field.setErrorMessage(missing ? t("classes.form.missing") : "");
        return !missing;
    }

    private ClassDraft written() {
        LocalDate date = day.getValue();
        // A class until midnight ends with the day.
        LocalDateTime ends =
                (until.getValue().equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date).atTime(until.getValue());
        Set<AccountId> others =
                assistants.getValue().stream().map(PooledTrainer::person).collect(Collectors.toSet());
        return new ClassDraft(
                course.getValue().slug(),
                place.getValue().room().id(),
                date.atTime(from.getValue()),
                ends,
                seats.getValue(),
                lead.getOptionalValue().map(PooledTrainer::person).orElse(null),
                others,
                language.getValue(),
                audience.getValue(),
                note.getValue());
    }
}
