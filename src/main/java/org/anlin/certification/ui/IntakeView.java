package org.anlin.certification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.anlin.certification.intake.Intake;
import org.anlin.certification.intake.IntakeId;
import org.anlin.certification.intake.Intakes;
import org.anlin.certification.intake.LeftOutLine;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

/** Files of earlier certificates: look, take over, take back. The page asks again while work goes on. */
@Route("desk/certificates/import")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class IntakeView extends Div implements Translated, HasDynamicTitle {

    private static final int MEGABYTES = 25;
    private static final int A_SECOND = 1_000;

    private final Intakes intakes;
    private final Div list = new Div();
    private final Div report = new Div();

    IntakeView(Intakes intakes) {
        this.intakes = intakes;
        addClassName("page");
        var lead = new Paragraph(t("certification.intake.lead"));
        lead.addClassName("lead");
        list.addClassName("card-grid");
        add(new H1(getPageTitle()), lead, upload(), list, report);
        show();
    }

    @Override
    public String getPageTitle() {
        return t("certification.intake.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(poll -> show());
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setUploadButton(new Button(t("certification.intake.upload")));
        upload.addFileRejectedListener(rejected -> Notification.show(t("certification.intake.too-large", MEGABYTES)));
        return upload;
    }

    private void take(String fileName, byte[] file) {
        try {
            intakes.check(fileName, file);
        } catch (RuleViolation refusal) {
            Notification.show(t(refusal.key(), refusal.arguments()));
        }
        show();
        watch();
    }

    private void watch() {
        boolean running =
                intakes.newest().stream().anyMatch(intake -> intake.state().isRunning());
        getUI().ifPresent(ui -> ui.setPollInterval(running ? A_SECOND : -1));
    }

    private void show() {
        List<Intake> newest = intakes.newest();
        list.removeAll();
        if (newest.isEmpty()) {
            list.add(new Paragraph(t("certification.intake.empty")));
        }
        newest.forEach(intake -> list.add(card(intake)));
        watch();
    }

    private Component card(Intake intake) {
        var state = new Span(t("certification.intake.state." + intake.state()));
        state.addClassNames("badge", intake.state() == Intake.State.TAKEN ? "success" : "quiet");
        var card = new Div(new H2(intake.fileName()), state);
        card.addClassName("card");
        if (intake.state().isRunning()) {
            var progress = new ProgressBar(0, 1, intake.progress());
            progress.getElement().setAttribute("aria-label", t("certification.intake.state." + intake.state()));
            card.add(progress);
        }
        card.add(new Paragraph(
                intake.problem() == null
                        ? t(
                                "certification.intake.counts",
                                intake.lines(),
                                intake.good(),
                                intake.duplicates(),
                                intake.bad(),
                                intake.taken())
                        : t(intake.problem())));
        card.add(actions(intake));
        return card;
    }

    private Component actions(Intake intake) {
        var actions = new Div();
        actions.addClassName("actions");
        if (intake.state() == Intake.State.CHECKED && intake.good() > 0) {
            var take = new Button(t("certification.intake.take", intake.good()), click -> {
                intakes.take(intake.id());
                show();
            });
            take.addThemeName("primary");
            actions.add(take);
        }
        if (intake.state() == Intake.State.TAKEN) {
            actions.add(new Button(t("certification.intake.undo"), click -> undo(intake.id())));
        }
        if (intake.duplicates() + intake.bad() > 0) {
            actions.add(new Button(t("certification.intake.report"), click -> showReport(intake)));
        }
        return actions;
    }

    private void undo(IntakeId id) {
        int left = intakes.undo(id);
        Notification.show(t("certification.intake.undone", left));
        show();
    }

    private void showReport(Intake intake) {
        var grid = new Grid<LeftOutLine>();
        grid.addColumn(LeftOutLine::line)
                .setHeader(t("certification.intake.line"))
                .setAutoWidth(true);
        grid.addColumn(line -> t(line.problem()))
                .setHeader(t("certification.intake.why"))
                .setAutoWidth(true);
        grid.addColumn(LeftOutLine::number)
                .setHeader(t("certification.register.number"))
                .setAutoWidth(true);
        grid.addColumn(LeftOutLine::holderName)
                .setHeader(t("certification.register.holder"))
                .setAutoWidth(true);
        grid.setItems(
                query -> intakes.leftOut(intake.id(), query.getOffset(), query.getLimit()).stream(),
                query -> intake.duplicates() + intake.bad());
        report.removeAll();
        report.add(new H2(intake.fileName()), grid);
    }
}
