package org.anlin.classes.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One hands-on class. Its trainers are rows of their own, because their times are a range that a constraint watches. */
@Table(schema = "classes", name = "training_class")
class TrainingClass {

    @Id
    TrainingClassId id;

    @Version
    int version;

    String course;
    RoomId room;
    String districtCode;
    Instant startsAt;
    Instant endsAt;
    int seats;

    /** Counted by enrolments, never written from here. */
    @ReadOnlyProperty
    int taken;

    String language;
    String audience;

    @Nullable
    String note;

    ClassState state = ClassState.DRAFT;

    @Nullable
    String cancelledReason;

    @Nullable
    UUID series;

    int calendarSequence;
    AccountId createdBy;
    Instant createdAt;
    boolean demo;

    TrainingClass(
            TrainingClassId id,
            String course,
            RoomId room,
            String districtCode,
            Instant startsAt,
            Instant endsAt,
            int seats,
            String language,
            String audience,
            AccountId createdBy,
            Instant createdAt) {
        this.id = id;
        this.course = course;
        this.room = room;
        this.districtCode = districtCode;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.seats = seats;
        this.language = language;
        this.audience = audience;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    static TrainingClass draft(ClassDraft draft, String districtCode, AccountId by, Instant now) {
        var planned = new TrainingClass(
                TrainingClassId.next(),
                draft.course(),
                draft.room(),
                districtCode,
                draft.startsAt(),
                draft.endsAt(),
                draft.seats(),
                draft.language(),
                draft.audience(),
                by,
                now);
        planned.note = draft.note();
        return planned;
    }

    /** True when those who are to come must hear of it: another time or another room. */
    boolean change(ClassDraft draft, String newDistrict) {
        boolean moved =
                !room.equals(draft.room()) || !startsAt.equals(draft.startsAt()) || !endsAt.equals(draft.endsAt());
        room = draft.room();
        districtCode = newDistrict;
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        seats = draft.seats();
        language = draft.language();
        audience = draft.audience();
        note = draft.note();
        if (moved && state == ClassState.PUBLISHED) {
            calendarSequence++;
        }
        return moved && state == ClassState.PUBLISHED;
    }

    /** One step for the calendar of whoever leaves, one so that coming back is later again. */
    void changeTeam() {
        if (state == ClassState.PUBLISHED) {
            calendarSequence += 2;
        }
    }

    void publish() {
        state = ClassState.PUBLISHED;
    }

    void cancel(String reason) {
        calendarSequence++;
        state = ClassState.CANCELLED;
        cancelledReason = reason;
    }

    ClassDraft written(@Nullable AccountId lead, Set<AccountId> assistants) {
        return new ClassDraft(
                course, room, local(startsAt), local(endsAt), seats, lead, assistants, language, audience, note);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, TimeConfiguration.BEIJING);
    }
}
