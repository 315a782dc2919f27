package org.anlin.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Letter;
import org.anlin.classes.ClassEntry;
import org.anlin.classes.ClassInvitations;
import org.anlin.classes.ClassTrainerUnfit;
import org.anlin.classes.EnrolmentCancelled;
import org.anlin.classes.LearnerEnrolled;
import org.anlin.classes.LearnerRemoved;
import org.anlin.classes.LearnerWaitlisted;
import org.anlin.classes.SeatOfferLapsed;
import org.anlin.classes.SeatOffered;
import org.anlin.classes.SkillsNotShown;
import org.anlin.classes.SkillsSignedOff;
import org.anlin.classes.SkillsWithdrawn;
import org.anlin.classes.TrainerAssigned;
import org.anlin.classes.TrainerReleased;
import org.anlin.classes.TrainingClassCancelled;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClassMoved;
import org.anlin.classes.TrainingClasses;
import org.anlin.notifications.Notice.Words;
import org.anlin.shared.Translations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells learners and trainers what becomes of their classes. */
@Component
class ClassNotices {

    private static final Map<String, String> METHODS = Map.of(
            "class-seat",
            "REQUEST",
            "class-moved",
            "REQUEST",
            "class-teach",
            "REQUEST",
            "class-left",
            "CANCEL",
            "class-removed",
            "CANCEL",
            "class-cancelled",
            "CANCEL",
            "class-teach-no-more",
            "CANCEL");

    private static final Words NO_MORE = new Words(List.of(), List.of());

    private final Notices notices;
    private final TrainingClasses classes;
    private final ClassWords words;
    private final ClassInvitations invitations;
    private final Accounts accounts;

    ClassNotices(
            Notices notices,
            TrainingClasses classes,
            ClassWords words,
            ClassInvitations invitations,
            Accounts accounts) {
        this.notices = notices;
        this.classes = classes;
        this.words = words;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(LearnerEnrolled event) {
        tell(event.trainingClass(), event.learner(), "class-seat", event.at());
    }

    @ApplicationModuleListener
    void on(LearnerWaitlisted event) {
        tell(event.trainingClass(), event.learner(), "class-queue", event.at());
    }

    @ApplicationModuleListener
    void on(SeatOffered event) {
        tell(event.trainingClass(), List.of(event.learner()), "class-offer", event.at(), words.time(event.until()));
    }

    @ApplicationModuleListener
    void on(SeatOfferLapsed event) {
        tell(event.trainingClass(), event.learner(), "class-offer-lapsed", event.at());
    }

    @ApplicationModuleListener
    void on(EnrolmentCancelled event) {
        tell(event.trainingClass(), event.learner(), "class-left", event.at());
    }

    @ApplicationModuleListener
    void on(LearnerRemoved event) {
        Words why = new Words(List.of(event.reason()), List.of(event.reason()));
        tell(event.trainingClass(), List.of(event.learner()), "class-removed", event.at(), why);
    }

    @ApplicationModuleListener
    void on(SkillsSignedOff event) {
        tell(event.trainingClass(), event.learner(), "class-passed", event.at());
    }

    @ApplicationModuleListener
    void on(SkillsNotShown event) {
        tell(event.trainingClass(), event.learner(), "class-not-passed", event.at());
    }

    /** The learner, and those who can revoke what rests on it: nothing is revoked by itself. */
    @ApplicationModuleListener
    void on(SkillsWithdrawn event) {
        tell(event.trainingClass(), event.learner(), "class-corrected", event.at());
        List<AccountId> staff = List.copyOf(accounts.staffOf(event.district()));
        notices.tell(news(event.trainingClass(), staff, "class-withdrawn", event.at(), NO_MORE).stream()
                .map(notice -> notice.leadingTo(assessment(event)))
                .toList());
    }

    @ApplicationModuleListener
    void on(TrainerAssigned event) {
        tellTrainer(event.trainingClass(), event.trainer(), "class-teach", event.at());
    }

    @ApplicationModuleListener
    void on(TrainerReleased event) {
        tellTrainer(event.trainingClass(), event.trainer(), "class-teach-no-more", event.at());
    }

    private void tellTrainer(TrainingClassId id, AccountId trainer, String kind, Instant at) {
        notices.tell(news(id, List.of(trainer), kind, at, NO_MORE).stream()
                .map(notice -> notice.leadingTo("/teach"))
                .toList());
    }

    /** Those who can name another trainer, or another day. */
    @ApplicationModuleListener
    void on(ClassTrainerUnfit event) {
        String name = accounts.names(List.of(event.trainer())).getOrDefault(event.trainer(), "");
        Words who = new Words(List.of(name), List.of(name));
        List<AccountId> staff = List.copyOf(accounts.staffOf(event.district()));
        notices.tell(news(event.trainingClass(), staff, "class-unfit", event.at(), who).stream()
                .map(notice -> notice.leadingTo("/desk/classes/" + event.trainingClass()))
                .toList());
    }

    private static String assessment(SkillsWithdrawn event) {
        return "/teach/" + event.trainingClass() + "/" + event.learner();
    }

    @ApplicationModuleListener
    void on(TrainingClassMoved event) {
        tellAll(event.trainingClass(), "class-moved", event.at());
    }

    @ApplicationModuleListener
    void on(TrainingClassCancelled event) {
        tellAll(event.trainingClass(), "class-cancelled", event.at());
    }

    /** Who only waits reads it too, but it stands in no calendar of theirs. */
    private void tellAll(TrainingClassId id, String kind, Instant at) {
        Set<AccountId> attending = classes.attending(id);
        notices.tell(news(id, classes.concerned(id), kind, at, NO_MORE).stream()
                .map(notice -> attending.contains(notice.recipient()) ? notice : notice.with(null))
                .toList());
    }

    private void tell(TrainingClassId id, AccountId person, String kind, Instant at) {
        tell(id, List.of(person), kind, at, NO_MORE);
    }

    private void tell(TrainingClassId id, List<AccountId> people, String kind, Instant at, Words more) {
        notices.tell(news(id, people, kind, at, more));
    }

    /** The class is read once for all whom it concerns. The moment tells one enrolment of a person from the next. */
    private List<Notice> news(TrainingClassId id, List<AccountId> people, String kind, Instant at, Words more) {
        return classes.entry(id).stream()
                .flatMap(entry -> {
                    Words said = words.of(entry).and(more);
                    String occasion = kind + "/" + id + "/" + at.toEpochMilli();
                    Map<AccountId, Letter.Invitation> entries = invitations(entry, people, kind, at);
                    return people.stream()
                            .map(person ->
                                    new Notice(person, occasion, kind, said, "/classes/" + id, entries.get(person)));
                })
                .toList();
    }

    /** Only what changes an appointment goes into calendars: a place in the queue is none. */
    private Map<AccountId, Letter.Invitation> invitations(
            ClassEntry entry, List<AccountId> people, String kind, Instant at) {
        String method = METHODS.get(kind);
        if (method == null) {
            return Map.of();
        }
        Map<AccountId, Locale> languages = accounts.languages(people);
        Map<AccountId, Integer> steps = invitations.steps(entry.id(), people, at);
        return people.stream().collect(Collectors.toMap(Function.identity(), person -> {
            Locale language = languages.getOrDefault(person, Translations.CHINESE);
            int later = steps.getOrDefault(person, 0);
            return new Letter.Invitation(
                    method, invitations.of(entry, later, method, Letter.SENDER, Letter.READER, language));
        }));
    }
}
