package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.assessment.AssessmentSheet;
import org.anlin.classes.assessment.AssessmentSheet.Written;
import org.anlin.classes.assessment.AssessmentSheets;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.assessment.Checklist;
import org.anlin.classes.assessment.Outcome;
import org.anlin.classes.roll.ui.TeachNavigation;
import org.anlin.classes.ui.Words;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The skills of one learner: checked item by item, signed, made up for, corrected. */
@Route("teach/:class/:learner")
@RolesAllowed({"TRAINER", "COORDINATOR", "ADMINISTRATOR"})
class AssessmentView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private static final int LOOK_AGAIN_MS = 5000;

    private final AssessmentSheets sheets;
    private final Assessments assessments;
    private final TrainingClasses classes;
    private final CurrentAccount current;
    private @Nullable AssessmentSheet shown;
    private @Nullable OpenAttempt open;
    private @Nullable Registration looking;
    private boolean remedying;

    AssessmentView(AssessmentSheets sheets, Assessments assessments, TrainingClasses classes, CurrentAccount current) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.classes = classes;
        this.current = current;
        addClassNames("page-narrow", "assessment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = uuid(event, "class");
        Optional<UUID> learner = uuid(event, "learner");
        Optional<AssessmentSheet> sheet =
                id.flatMap(known -> learner.flatMap(person -> find(new TrainingClassId(known), new AccountId(person))));
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(sheet.get());
        }
    }

    private Optional<AssessmentSheet> find(TrainingClassId id, AccountId learner) {
        try {
            return Optional.of(sheets.of(id, learner));
        } catch (RuleViolation unknown) {
            if (!unknown.key().equals("classes.unknown")) {
                throw unknown;
            }
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(AssessmentSheet sheet) {
        shown = sheet;
        open = null;
        removeAll();
        add(
                Parts.link(TeachNavigation.roll(sheet.trainingClass()), t("classes.assess.back"), "text-link"),
                new H1(sheet.learnerName().isEmpty() ? t("classes.roster.nameless") : sheet.learnerName()));
        classes.entry(sheet.trainingClass())
                .ifPresent(entry -> add(
                        Parts.line("class-when", entry.title(Parts.locale())), Parts.line("muted", Words.when(entry))));
        sheet.refusal()
                .filter(refusal -> current.has(Role.TRAINER))
                .ifPresent(refusal -> add(Parts.line("notice-warn", t(refusal.key(), refusal.arguments()))));
        sheet.last().filter(Written::signed).ifPresent(written -> add(result(sheet, written)));
        if (sheet.refusal().isEmpty() && examining(sheet)) {
            open = new OpenAttempt(sheet, current.id(), assessments, this::refresh);
            add(open);
        }
        add(new GuidelinePanel(checklist(sheet)));
        sheet.attempts().stream()
                .filter(written -> !written.entries().isEmpty())
                .forEach(written -> {
                    add(new HistoryPanel(sheet, written));
                });
    }

    private static Checklist checklist(AssessmentSheet sheet) {
        return sheet.last().map(written -> written.tally().checklist()).orElse(sheet.next());
    }

    private boolean examining(AssessmentSheet sheet) {
        return sheet.last().map(written -> !written.signed() || remedying).orElse(true);
    }

    private Component result(AssessmentSheet sheet, Written written) {
        var panel = new ResultPanel(sheet, written);
        if (sheet.refusal().isEmpty()) {
            panel.offerCorrection((mark, seen, reason) -> {
                assessments.correct(sheet.attempt(written.number()), mark, seen, reason);
                refresh();
            });
            if (written.outcome() == Outcome.FAILED && !remedying) {
                panel.offerRemediation(() -> {
                    remedying = true;
                    show(sheet);
                });
            }
        }
        return panel;
    }

    /** What another examiner wrote appears; what is being typed stays. */
    private void refresh() {
        if (shown == null) {
            return;
        }
        AssessmentSheet now = sheets.of(shown.trainingClass(), shown.learner());
        boolean sameAttempt = now.attempts().stream().filter(Written::signed).count()
                == shown.attempts().stream().filter(Written::signed).count();
        if (open != null && sameAttempt) {
            shown = now;
            open.update(now);
        } else {
            remedying = false;
            show(now);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_AGAIN_MS);
        looking = ui.addPollListener(poll -> {
            if (shown != null && sheets.lines(shown.trainingClass(), shown.learner()) != shown.lines()) {
                refresh();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.assess.title"));
    }
}
