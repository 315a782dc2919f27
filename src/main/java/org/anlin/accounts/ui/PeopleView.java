package org.anlin.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anlin.accounts.People;
import org.anlin.accounts.Person;
import org.anlin.accounts.Role;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

@Route(AccountsNavigation.PEOPLE)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends AccountPage implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(TimeConfiguration.BEIJING);

    private final People people;
    private final Regions regions;
    private final TextField words = new TextField(t("accounts.people.words"));
    private final Select<Role> role = new Select<>();
    private final Grid<Person> grid = new Grid<>();

    PeopleView(People people, Regions regions) {
        super("accounts.people.title");
        this.people = people;
        this.regions = regions;
        removeClassName("page-narrow");
        addClassName("page");
        add(ways(), filters(), list());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        words.setValue(query.getSingleParameter("q").orElse(""));
        role.setValue(query.getSingleParameter("role").flatMap(PeopleView::role).orElse(null));
    }

    private Div ways() {
        var ways = new Div(link(AccountsNavigation.PEOPLE_IMPORT, "accounts.intake.title"));
        ways.addClassName("actions");
        return ways;
    }

    private Div filters() {
        words.setHelperText(t("accounts.people.wordsHelp"));
        words.setMaxLength(300);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search());
        role.setLabel(t("accounts.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(t("accounts.role.any"));
        role.setItemLabelGenerator(item -> item == null ? t("accounts.role.any") : t("accounts.role." + item));
        role.addValueChangeListener(change -> search());
        var filters = new Div(words, role);
        filters.addClassName("account-filters");
        return filters;
    }

    private Grid<Person> list() {
        grid.addComponentColumn(this::name).setHeader(t("accounts.name")).setAutoWidth(true);
        grid.addColumn(Person::maskedContact).setHeader(t("accounts.contact")).setAutoWidth(true);
        grid.addColumn(this::roles).setHeader(t("accounts.roles")).setAutoWidth(true);
        grid.addColumn(person -> district(person.districtCode())).setHeader(t("accounts.district"));
        grid.addColumn(person -> DAY.format(person.createdAt())).setHeader(t("accounts.people.since"));
        grid.setItems(
                query -> people.find(words.getValue(), role.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> people.count(words.getValue(), role.getValue()));
        grid.setEmptyStateText(t("accounts.people.empty"));
        grid.addItemClickListener(click -> edit(click.getItem()));
        grid.setAllRowsVisible(false);
        grid.addClassName("account-people");
        return grid;
    }

    private Div name(Person person) {
        var open = new Button(person.name(), click -> edit(person));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var name = new Div(open);
        if (person.demo()) {
            name.add(badge("accounts.demo"));
        }
        if (person.awaited()) {
            name.add(badge("accounts.awaited"));
        }
        return name;
    }

    private Span badge(String key) {
        var badge = new Span(t(key));
        badge.addClassNames("badge", "quiet");
        return badge;
    }

    private void edit(Person person) {
        new RolesDialog(people, regions, person, () -> grid.getDataProvider().refreshAll()).open();
    }

    private void search() {
        grid.getDataProvider().refreshAll();
        Map<String, String> query = role.getValue() == null
                ? Map.of("q", words.getValue())
                : Map.of("q", words.getValue(), "role", role.getValue().name());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(AccountsNavigation.PEOPLE, QueryParameters.simple(query))));
    }

    private String roles(Person person) {
        return person.roles().stream().map(this::roleName).collect(Collectors.joining(t("accounts.roles.separator")));
    }

    private String roleName(String held) {
        String[] parts = held.split(" ", 2);
        String name = t("accounts.role." + parts[0]);
        return parts.length == 1 ? name : t("accounts.role.in", name, district(parts[1]));
    }

    private String district(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(regions::find)
                .map((Region region) -> region.name(getLocale()))
                .orElse("");
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
    }
}
