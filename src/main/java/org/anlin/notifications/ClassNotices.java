package org.anlin.notifications;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Letter;
import org.anlin.accounts.Profile;
import org.anlin.classes.ClassEntry;
import org.anlin.classes.ClassInvitations;
import org.anlin.classes.EnrolmentCancelled;
import org.anlin.classes.LearnerEnrolled;
import org.anlin.classes.LearnerWaitlisted;
import org.anlin.classes.SeatOfferLapsed;
import org.anlin.classes.SeatOffered;
import org.anlin.classes.SkillsNotShown;
import org.anlin.classes.SkillsSignedOff;
import org.anlin.classes.SkillsWithdrawn;
import org.anlin.classes.TrainingClassCancelled;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClassMoved;
import org.anlin.classes.TrainingClasses;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells learners and trainers what becomes of their classes. */
@Component
class ClassNotices {

    private static final Map<String, String> METHODS = Map.of(
            "class-seat", "REQUEST", "class-moved", "REQUEST", "class-left", "CANCEL", "class-cancelled", "CANCEL");

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
        classes.entry(event.trainingClass())
                .ifPresent(entry -> notices.tell(notice(entry, event.learner(), "class-offer", event.at())
                        .with(words.of(entry).and(words.time(event.until())))));
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
        classes.entry(event.trainingClass())
                .ifPresent(entry -> accounts.staffOf(event.district())
                        .forEach(person -> notices.tell(notice(entry, person, "class-withdrawn", event.at())
                                .leadingTo(assessment(event)))));
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

    private void tellAll(TrainingClassId id, String kind, Instant at) {
        classes.concerned(id).forEach(person -> tell(id, person, kind, at));
    }

    private void tell(TrainingClassId id, AccountId person, String kind, Instant at) {
        classes.entry(id).ifPresent(entry -> notices.tell(notice(entry, person, kind, at)));
    }

    /** The moment tells one enrolment of a class from the next of the same person. */
    private Notice notice(ClassEntry entry, AccountId person, String kind, Instant at) {
        String occasion = kind + "/" + entry.id() + "/" + at.toEpochMilli();
        return new Notice(
                person, occasion, kind, words.of(entry), "/classes/" + entry.id(), invitation(entry, person, kind));
    }

    /** Only what changes an appointment goes into calendars: a place in the queue is none. */
    private Letter.@Nullable Invitation invitation(ClassEntry entry, AccountId person, String kind) {
        String method = METHODS.get(kind);
        if (method == null) {
            return null;
        }
        Locale language = accounts.find(person).map(Profile::language).orElse(Translations.CHINESE);
        return new Letter.Invitation(method, invitations.of(entry, method, Letter.SENDER, Letter.READER, language));
    }
}
