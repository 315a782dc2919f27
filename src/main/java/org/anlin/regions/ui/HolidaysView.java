package org.anlin.regions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.anlin.regions.PublicHoliday;
import org.anlin.regions.PublicHolidays;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Translated;

/** The public holidays of this year and the next, on which the opening hours of holidays hold. */
@Route(RegionsNavigation.HOLIDAYS)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class HolidaysView extends Div implements Translated, HasDynamicTitle {

    private final PublicHolidays holidays;
    private final Clock clock;
    private final DatePicker from = new DayPicker(t("regions.holidays.from"));
    private final DatePicker to = new DayPicker(t("regions.holidays.to"));
    private final TextField name = new TextField(t("regions.holidays.name"));
    private final Div years = new Div();

    HolidaysView(PublicHolidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
        addClassName("page-narrow");
        name.setHelperText(t("regions.holidays.name.help"));
        from.addValueChangeListener(change -> {
            if (to.isEmpty()) {
                to.setValue(change.getValue());
            }
        });
        add(new H1(t("regions.holidays.title")), new Paragraph(t("regions.holidays.lead")), form(), years);
        show();
    }

    private Div form() {
        var add = new Button(t("regions.holidays.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(from, to, name, add);
        form.addClassNames("card", "form");
        return form;
    }

    private void add() {
        if (isMissing(from) | isMissing(to)) {
            return;
        }
        holidays.add(from.getValue(), to.getValue(), name.getValue());
        from.clear();
        to.clear();
        name.clear();
        show();
    }

    private boolean isMissing(DatePicker field) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(t("regions.holidays.missing"));
        return field.isEmpty();
    }

    private void show() {
        years.removeAll();
        int year = LocalDate.now(clock).getYear();
        years.add(list(year), list(year + 1));
    }

    private Div list(int year) {
        var days = new UnorderedList();
        holidays.of(year).forEach(holiday -> days.add(line(holiday)));
        var list = new Div(new H2(Integer.toString(year)));
        list.add(days.getChildren().findAny().isPresent() ? days : new Paragraph(t("regions.holidays.none")));
        return list;
    }

    private ListItem line(PublicHoliday holiday) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(getLocale())
                .format(holiday.day());
        var remove = new Button(t("regions.holidays.remove"), click -> {
            holidays.remove(holiday.day());
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(t("regions.holidays.remove-day", day));
        return new ListItem(new Span(day + " · " + holiday.name() + " "), remove);
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("regions.holidays.title"));
    }
}
