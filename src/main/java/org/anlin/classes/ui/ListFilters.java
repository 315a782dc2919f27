package org.anlin.classes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.classes.ClassFilter;
import org.anlin.learning.CourseCard;
import org.anlin.regions.Region;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What one narrows the list down by; each change is a new address. */
class ListFilters extends Div implements Translated {

    private final ComboBox<Region> district = new ComboBox<>(t("classes.filter.district"));
    private final ComboBox<CourseCard> course = new ComboBox<>(t("classes.filter.course"));
    private final DatePicker from = new DayPicker(t("classes.filter.from"));
    private final DatePicker until = new DayPicker(t("classes.filter.until"));
    private final Checkbox free = new Checkbox(t("classes.filter.free"));

    ListFilters(List<Region> districts, List<CourseCard> courses, ClassFilter filter, Consumer<ClassFilter> changed) {
        addClassName("class-filters");
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        district.setPlaceholder(t("classes.filter.all-districts"));
        district.setClearButtonVisible(true);
        course.setItems(courses);
        course.setItemLabelGenerator(card -> card.title(Parts.locale()));
        course.setPlaceholder(t("classes.filter.all-courses"));
        course.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        show(districts, courses, filter);
        district.addValueChangeListener(change -> changed.accept(chosen()));
        course.addValueChangeListener(change -> changed.accept(chosen()));
        from.addValueChangeListener(change -> changed.accept(chosen()));
        until.addValueChangeListener(change -> changed.accept(chosen()));
        free.addValueChangeListener(change -> changed.accept(chosen()));
        add(district, course, from, until, free);
    }

    private void show(List<Region> districts, List<CourseCard> courses, ClassFilter filter) {
        districts.stream()
                .filter(region -> region.code().equals(filter.district()))
                .findFirst()
                .ifPresent(district::setValue);
        courses.stream()
                .filter(card -> card.slug().equals(filter.course()))
                .findFirst()
                .ifPresent(course::setValue);
        from.setValue(filter.from());
        until.setValue(filter.until());
        free.setValue(filter.freeOnly());
    }

    private ClassFilter chosen() {
        return new ClassFilter(
                district.getOptionalValue().map(Region::code).orElse(null),
                course.getOptionalValue().map(CourseCard::slug).orElse(null),
                from.getValue(),
                until.getValue(),
                free.getValue());
    }
}
