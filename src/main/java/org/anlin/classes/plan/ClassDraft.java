package org.anlin.classes.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

/** A class as its coordinator writes it down; times are those of Beijing. */
public record ClassDraft(
        String course,
        RoomId room,
        LocalDateTime starts,
        LocalDateTime ends,
        int seats,
        @Nullable AccountId lead,
        Set<AccountId> assistants,
        String language,
        String audience,
        @Nullable String note) {

    public ClassDraft {
        assistants = Set.copyOf(assistants);
        note = VenueDetails.optional(note);
    }

    public Instant startsAt() {
        return starts.atZone(TimeConfiguration.BEIJING).toInstant();
    }

    public Instant endsAt() {
        return ends.atZone(TimeConfiguration.BEIJING).toInstant();
    }

    public Set<AccountId> trainers() {
        var all = new HashSet<>(assistants);
        if (lead != null) {
            all.add(lead);
        }
        return all;
    }

    /** The same class on another day. */
    public ClassDraft on(LocalDate day) {
        long days = day.toEpochDay() - starts.toLocalDate().toEpochDay();
        return at(starts.plusDays(days), ends.plusDays(days));
    }

    public ClassDraft at(LocalDateTime newStarts, LocalDateTime newEnds) {
        return new ClassDraft(course, room, newStarts, newEnds, seats, lead, assistants, language, audience, note);
    }

    public ClassDraft in(RoomId newRoom) {
        return new ClassDraft(course, newRoom, starts, ends, seats, lead, assistants, language, audience, note);
    }

    public ClassDraft withSeats(int number) {
        return new ClassDraft(course, room, starts, ends, number, lead, assistants, language, audience, note);
    }

    public ClassDraft ledBy(@Nullable AccountId trainer) {
        return new ClassDraft(course, room, starts, ends, seats, trainer, assistants, language, audience, note);
    }
}
