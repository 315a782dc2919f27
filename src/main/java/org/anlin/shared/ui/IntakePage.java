package org.anlin.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.shared.Registration;
import java.nio.file.Path;
import java.util.List;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.TableFile;

/** Files that staff bring in: look, take over, take back. The page asks again while work goes on, and can be left. */
public abstract class IntakePage extends Div implements Translated, HasDynamicTitle {

    private static final int A_SECOND = 1_000;

    private record Shown(Intake intake, boolean busy) {

        boolean moves() {
            return busy || intake.isRunning();
        }

        static List<IntakeId> ids(List<Shown> all) {
            return all.stream().map(one -> one.intake().id()).toList();
        }
    }

    private final String texts;
    private final IntakeDesk desk;
    private final Paragraph refusal = new Paragraph();
    private final Div list = new Div();
    private final Div report = new Div();
    private Registration polling = () -> {};
    private List<Shown> shown = List.of();

    /** @param texts what the keys of this kind of file begin with */
    protected IntakePage(String texts, IntakeDesk desk) {
        this.texts = texts;
        this.desk = desk;
        addClassName("page");
        var lead = new Paragraph(say("lead"));
        lead.addClassName("lead");
        refusal.addClassName("notice-warn");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        list.addClassName("card-grid");
        add(new H1(say("title")), lead, upload(), refusal, list, report);
    }

    @Override
    public final String getPageTitle() {
        return t("shared.page-title", say("title"));
    }

    /** What more can be done with a file. */
    protected void addActions(Intake intake, Div actions) {}

    /** Whether something else than checking and taking goes on. */
    protected boolean isBusy(Intake intake) {
        return false;
    }

    protected abstract Component report(Intake intake);

    protected abstract boolean hasReport(Intake intake);

    protected final String say(String key, Object... arguments) {
        return t(texts + "." + key, arguments);
    }

    /** Does it and shows what is so then; a refusal stays on the page until the next deed. */
    protected final void act(Runnable deed) {
        refusal.setVisible(false);
        try {
            deed.run();
        } catch (RuleViolation why) {
            refuse(t(why.key(), why.arguments()));
        }
        show();
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polling.remove();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(metadata.fileName(), file.toPath())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TableFile.MOST_MEGABYTES * 1024 * 1024);
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setUploadButton(new Button(t("shared.intake.upload")));
        upload.setDropLabel(new Span(t("shared.intake.drop")));
        upload.addFileRejectedListener(rejected -> refuse(t("shared.intake.too-large", TableFile.MOST_MEGABYTES)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void take(String fileName, Path file) {
        act(() -> desk.check(fileName, file));
    }

    private void show() {
        list.removeAll();
        shown = read();
        if (shown.isEmpty()) {
            var empty = new Paragraph(t("shared.intake.empty"));
            empty.addClassName("empty");
            list.add(empty);
        }
        shown.forEach(now -> list.add(card(now.intake())));
    }

    /** A card that stays as it was keeps its buttons: a click on one that is being replaced would be lost. */
    private void refresh() {
        List<Shown> before = shown;
        shown = read();
        if (!Shown.ids(shown).equals(Shown.ids(before))) {
            show();
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).busy() || !shown.get(i).equals(before.get(i))) {
                list.replace(list.getComponentAt(i), card(shown.get(i).intake()));
            }
        }
    }

    private List<Shown> read() {
        List<Shown> newest = desk.newest().stream()
                .map(intake -> new Shown(intake, isBusy(intake)))
                .toList();
        getUI().ifPresent(ui -> ui.setPollInterval(newest.stream().anyMatch(Shown::moves) ? A_SECOND : -1));
        return newest;
    }

    private Component card(Intake intake) {
        var state = new Span(stateOf(intake));
        state.addClassNames("badge", intake.state() == Intake.State.TAKEN ? "success" : "quiet");
        var name = new H2(intake.fileName());
        name.addClassName("intake-name");
        var card = new Div(name, state);
        card.addClassName("card");
        if (intake.isRunning()) {
            var progress = new ProgressBar(0, 1, intake.progress());
            progress.getElement().setAttribute("aria-label", stateOf(intake));
            card.add(progress);
        }
        card.add(new Paragraph(intake.problem() == null ? counts(intake) : t(intake.problem())));
        card.add(actions(intake));
        return card;
    }

    private String stateOf(Intake intake) {
        return intake.interrupted()
                        && (intake.state() == Intake.State.CHECKING || intake.state() == Intake.State.TAKING)
                ? t("shared.intake.interrupted." + intake.state())
                : say("state." + intake.state());
    }

    private String counts(Intake intake) {
        return say("counts", intake.lines(), intake.good(), intake.duplicates(), intake.bad(), intake.taken());
    }

    private Component actions(Intake intake) {
        var actions = new Div();
        actions.addClassName("actions");
        if (intake.good() > 0
                && (intake.state() == Intake.State.CHECKED
                        || intake.state() == Intake.State.TAKING && intake.interrupted())) {
            var take = new Button(say("take", intake.good()), click -> act(() -> desk.take(intake.id())));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(take);
        }
        addActions(intake, actions);
        if (intake.state() == Intake.State.TAKEN) {
            actions.add(new Button(say("undo"), click -> undo(intake)));
        }
        if (hasReport(intake)) {
            actions.add(new Button(say("report"), click -> showReport(intake)));
        }
        return actions;
    }

    private void undo(Intake intake) {
        var question = new ConfirmDialog(
                intake.fileName(),
                say("undo.sure", intake.taken()),
                say("undo"),
                confirmed -> act(() -> {
                    int left = desk.undo(intake.id());
                    Notification.show(say("undone", left));
                }));
        question.setCancelable(true);
        question.setCancelText(t("shared.cancel"));
        question.open();
    }

    private void showReport(Intake intake) {
        report.removeAll();
        report.add(new H2(intake.fileName()), report(intake));
        report.getElement().callJsFunction("scrollIntoView");
    }
}
