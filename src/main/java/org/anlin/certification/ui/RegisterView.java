package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anlin.certification.CertificateOffice;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.CertificationNavigation;
import org.anlin.certification.Schemes;
import org.anlin.certification.register.Register;
import org.anlin.certification.register.RegisterFilter;
import org.anlin.certification.register.RegisterRow;
import org.anlin.certification.register.Revocations;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The register of certificates for staff. */
@Route("desk/certificates")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class RegisterView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Register register;
    private final CertificateOffice office;
    private final Revocations revocations;
    private final Map<String, String> titles;
    private final TextField words = new TextField(t("certification.register.words"));
    private final Select<String> scheme = new Select<>();
    private final Select<CertificateStatus> status = new Select<>();
    private final DatePicker endsFrom = new DayPicker(t("certification.register.ends-from"));
    private final DatePicker endsUntil = new DayPicker(t("certification.register.ends-until"));
    private final Span found = new Span();
    private final Anchor export = new Anchor("", t("certification.register.export"));
    private final Grid<RegisterRow> grid = new Grid<>();

    RegisterView(Register register, CertificateOffice office, Revocations revocations, Schemes schemes) {
        this.register = register;
        this.office = office;
        this.revocations = revocations;
        this.titles = schemes.titles(getLocale());
        addClassName("page");
        add(new H1(getPageTitle()), filters(), toolbar(), list());
    }

    @Override
    public String getPageTitle() {
        return t("certification.register.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        words.setValue(query.getSingleParameter("q").orElse(""));
        scheme.setValue(
                query.getSingleParameter("scheme").filter(titles::containsKey).orElse(null));
        status.setValue(
                query.getSingleParameter("status").flatMap(RegisterView::status).orElse(null));
        endsFrom.setValue(
                query.getSingleParameter("from").flatMap(RegisterView::date).orElse(null));
        endsUntil.setValue(
                query.getSingleParameter("until").flatMap(RegisterView::date).orElse(null));
        show();
    }

    private Component filters() {
        words.setHelperText(t("certification.register.words-help"));
        words.setMaxLength(60);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search(change.isFromClient()));
        scheme.setLabel(t("certification.verify.scheme"));
        scheme.setItems(titles.keySet());
        scheme.setEmptySelectionAllowed(true);
        scheme.setEmptySelectionCaption(t("certification.register.any"));
        scheme.setItemLabelGenerator(slug -> titles.getOrDefault(slug, t("certification.register.any")));
        scheme.addValueChangeListener(change -> search(change.isFromClient()));
        status.setLabel(t("certification.register.status"));
        status.setItems(CertificateStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("certification.register.any"));
        status.setItemLabelGenerator(
                state -> t(state == null ? "certification.register.any" : "certification.status." + state));
        status.addValueChangeListener(change -> search(change.isFromClient()));
        endsFrom.addValueChangeListener(change -> search(change.isFromClient()));
        endsUntil.addValueChangeListener(change -> search(change.isFromClient()));
        var filters = new Div(words, scheme, status, endsFrom, endsUntil);
        filters.addClassName("register-filters");
        return filters;
    }

    private Component toolbar() {
        export.addClassName("button");
        export.setRouterIgnore(true);
        found.getElement().setAttribute("role", "status");
        var imports = new Anchor(CertificationNavigation.imports(), t("certification.intake.title"));
        var toolbar = new Div(found, export, imports);
        toolbar.addClassName("actions");
        return toolbar;
    }

    private Component list() {
        grid.addComponentColumn(this::opening)
                .setHeader(t("certification.register.number"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.holderName() == null ? t("certification.register.erased") : row.holderName())
                .setHeader(t("certification.register.holder"))
                .setAutoWidth(true);
        grid.addColumn(row -> titles.getOrDefault(row.scheme(), row.scheme()))
                .setHeader(t("certification.register.title-column"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> new StatusBadge(row.status(), false).practiceWithdrawn(row.practiceWithdrawn()))
                .setHeader(t("certification.register.status"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.validUntil() == null ? t("certification.unlimited") : row.validUntil())
                .setHeader(t("certification.register.until"))
                .setAutoWidth(true);
        grid.setItems(
                query -> register.find(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> register.count(filter()));
        grid.setEmptyStateText(t("certification.register.empty"));
        grid.addClassName("certificate-register");
        return grid;
    }

    private Component opening(RegisterRow row) {
        var open = new Button(
                row.number(), click -> new CertificateDialog(row, titles, office, revocations, this::show).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClassName("register-open");
        return open;
    }

    private void search(boolean byHand) {
        if (byHand) {
            show();
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            new Location(CertificationNavigation.register(), QueryParameters.simple(parameters()))));
        }
    }

    private void show() {
        grid.getDataProvider().refreshAll();
        int count = register.count(filter());
        found.setText(
                count < Register.MOST
                        ? t("certification.register.found", count)
                        : t("certification.register.many", Register.MOST));
        var parameters = parameters();
        parameters.put("lang", getLocale().getLanguage());
        export.setHref(
                "desk/certificates.xlsx?" + QueryParameters.simple(parameters).getQueryString());
    }

    private RegisterFilter filter() {
        return new RegisterFilter(
                words.getValue(), scheme.getValue(), status.getValue(), endsFrom.getValue(), endsUntil.getValue());
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", words.getValue().isBlank() ? null : words.getValue());
        put(parameters, "scheme", scheme.getValue());
        put(parameters, "status", status.getValue());
        put(parameters, "from", endsFrom.getValue());
        put(parameters, "until", endsUntil.getValue());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String key, @Nullable Object value) {
        if (value != null) {
            parameters.put(key, value.toString());
        }
    }

    private static Optional<CertificateStatus> status(String name) {
        return Arrays.stream(CertificateStatus.values())
                .filter(state -> state.name().equals(name))
                .findAny();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
