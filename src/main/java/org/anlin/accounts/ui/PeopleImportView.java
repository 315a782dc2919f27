package org.anlin.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlin.accounts.intake.Arrivals;
import org.anlin.accounts.intake.PeopleImport;
import org.anlin.accounts.intake.ReportLine;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.ui.IntakePage;
import org.anlin.shared.ui.ReportGrid;
import org.anlin.shared.ui.ReportGrid.Told;
import org.jspecify.annotations.Nullable;

/** Lists of people who are to have accounts. */
@Route(AccountsNavigation.PEOPLE_IMPORT)
@RolesAllowed("ADMINISTRATOR")
@CssImport("./styles/accounts.css")
class PeopleImportView extends IntakePage {

    private final PeopleImport people;
    private final Regions regions;

    PeopleImportView(PeopleImport people, Regions regions) {
        super("accounts.intake", people);
        this.people = people;
        this.regions = regions;
    }

    @Override
    protected boolean isBusy(Intake intake) {
        return people.isInviting(intake.id()) || isGoing(intake);
    }

    private boolean isGoing(Intake intake) {
        return intake.state() == Intake.State.UNDONE
                && !intake.interrupted()
                && people.arrivals(intake.id()).awaited() > 0;
    }

    @Override
    protected void addActions(Intake intake, Div actions) {
        if (intake.state() != Intake.State.TAKEN && intake.state() != Intake.State.UNDONE) {
            return;
        }
        Arrivals arrivals = people.arrivals(intake.id());
        var counts = new Paragraph(
                say("arrivals", arrivals.accounts(), arrivals.arrived(), arrivals.invited(), arrivals.unreachable()));
        counts.addClassName("account-arrivals");
        actions.add(counts);
        if (isGoing(intake)) {
            actions.add(new Paragraph(say("undoing")));
        } else if (intake.state() == Intake.State.UNDONE) {
            return;
        } else if (people.isInviting(intake.id())) {
            actions.add(new Paragraph(say("inviting")));
        } else if (arrivals.awaited() > 0) {
            var invite = new Button(say("invite"), click -> ask(intake, arrivals));
            invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(invite);
        }
    }

    private void ask(Intake intake, Arrivals arrivals) {
        var question = new ConfirmDialog(
                say("invite"),
                say("invite.sure", arrivals.awaited()),
                say("invite"),
                confirmed -> act(() -> people.invite(intake.id())));
        question.setCancelable(true);
        question.setCancelText(t("shared.cancel"));
        question.open();
    }

    @Override
    protected boolean hasReport(Intake intake) {
        return intake.problem() == null
                && (intake.state() == Intake.State.CHECKED || intake.duplicates() + intake.bad() > 0);
    }

    @Override
    protected Component report(Intake intake) {
        var problems = new Checkbox(say("problems-only"), intake.duplicates() + intake.bad() > 0);
        var grid = new ReportGrid(say("column.line"), say("column.outcome"));
        grid.setItems(
                query -> people.report(intake.id(), problems.getValue(), query.getOffset(), query.getLimit()).stream()
                        .map(this::told),
                query -> people.count(intake.id(), problems.getValue()));
        problems.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        return new Div(problems, grid);
    }

    private Told told(ReportLine line) {
        String outcome = line.problem() == null ? say("line.good") : t(line.problem());
        return new Told(line.line(), Objects.requireNonNullElse(line.name(), ""), outcome, details(line));
    }

    private String details(ReportLine line) {
        Stream<String> known = Stream.of(Objects.requireNonNullElse(line.masked(), ""), district(line.districtCode()));
        Stream<String> taken = line.problem() == null ? Stream.of(language(line), role(line)) : Stream.of();
        return Stream.concat(known, taken).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String language(ReportLine line) {
        return "en".equals(line.language()) ? "English" : "中文";
    }

    private String role(ReportLine line) {
        return t("accounts.role." + (line.role() == null ? "RESIDENT" : line.role()));
    }

    private String district(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(regions::find)
                .map((Region region) -> region.name(getLocale()))
                .orElse("");
    }
}
