package org.anlin.notifications;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Letter;
import org.anlin.bases.visits.VisitBooked;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitCancelled;
import org.anlin.bases.visits.VisitConfirmed;
import org.anlin.bases.visits.VisitDeclined;
import org.anlin.bases.visits.VisitDue;
import org.anlin.bases.visits.VisitEntries;
import org.anlin.bases.visits.VisitEntry;
import org.anlin.bases.visits.VisitInvitations;
import org.anlin.bases.visits.VisitLapsed;
import org.anlin.bases.visits.VisitRemoved;
import org.anlin.bases.visits.VisitRequested;
import org.anlin.bases.visits.VisitSlotClosed;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.VisitSlotMoved;
import org.anlin.bases.visits.VisitUnanswered;
import org.anlin.notifications.Notice.Words;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells visitors what becomes of their visits, and the staff of a base what groups do. */
@Component
class VisitNotices {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern(
                    "M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE)
            .withZone(TimeConfiguration.BEIJING);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH).withZone(TimeConfiguration.BEIJING);

    private static final Set<String> APPOINTED = Set.of("visit-booked", "visit-confirmed", "visit-moved");
    private static final Set<String> STRUCK_OUT = Set.of("visit-cancelled", "visit-removed", "visit-closed");

    private final Notices notices;
    private final VisitEntries entries;
    private final VisitInvitations invitations;
    private final Accounts accounts;

    VisitNotices(Notices notices, VisitEntries entries, VisitInvitations invitations, Accounts accounts) {
        this.notices = notices;
        this.entries = entries;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(VisitBooked event) {
        tell(event.booking(), "visit-booked", event.at());
    }

    /** The group, and those who have to answer it. */
    @ApplicationModuleListener
    void on(VisitRequested event) {
        tell(event.booking(), "visit-requested", event.at());
        tellStaff(event.booking(), "visit-asked", event.at());
    }

    @ApplicationModuleListener
    void on(VisitUnanswered event) {
        tellStaff(event.booking(), "visit-unanswered", event.at());
    }

    /** The group; and the staff, for its places are free again. */
    @ApplicationModuleListener
    void on(VisitLapsed event) {
        tell(event.booking(), "visit-lapsed", event.at());
        tellStaff(event.booking(), "visit-group-lapsed", event.at());
    }

    @ApplicationModuleListener
    void on(VisitConfirmed event) {
        tell(event.booking(), "visit-confirmed", event.at());
    }

    @ApplicationModuleListener
    void on(VisitDeclined event) {
        tell(event.booking(), "visit-declined", event.at());
    }

    /** The staff hear only of groups: for these they prepare. */
    @ApplicationModuleListener
    void on(VisitCancelled event) {
        tell(event.booking(), "visit-cancelled", event.at());
        if (entries.of(event.booking()).filter(VisitEntry::group).isPresent()) {
            tellStaff(event.booking(), "visit-group-left", event.at());
        }
    }

    @ApplicationModuleListener
    void on(VisitRemoved event) {
        tell(event.booking(), "visit-removed", event.at());
    }

    @ApplicationModuleListener
    void on(VisitDue event) {
        tell(event.booking(), "visit-due", event.at());
    }

    @ApplicationModuleListener
    void on(VisitSlotMoved event) {
        tellAll(event.slot(), "visit-moved", event.at());
    }

    @ApplicationModuleListener
    void on(VisitSlotClosed event) {
        tellAll(event.slot(), "visit-closed", event.at());
    }

    private void tell(VisitBookingId id, String kind, Instant at) {
        entries.of(id).ifPresent(entry -> tell(List.of(entry), kind, at));
    }

    private void tellAll(VisitSlotId slot, String kind, Instant at) {
        tell(entries.of(slot), kind, at);
    }

    private void tell(Collection<VisitEntry> all, String kind, Instant at) {
        Map<AccountId, Locale> languages = accounts.languages(
                all.stream().map(VisitEntry::visitor).filter(Objects::nonNull).toList());
        notices.tell(all.stream()
                .flatMap(entry -> Stream.ofNullable(entry.visitor())
                        .map(visitor -> notice(visitor, entry, kind, at, "/my/visits/" + entry.booking())
                                .with(invitation(entry, kind, languages.getOrDefault(visitor, Translations.CHINESE)))))
                .toList());
    }

    /** Only what somebody could count on was in a calendar. */
    private Letter.@Nullable Invitation invitation(VisitEntry entry, String kind, Locale language) {
        if (!entry.confirmed()) {
            return null;
        }
        if (APPOINTED.contains(kind)) {
            return invitations.request(entry, language);
        }
        return STRUCK_OUT.contains(kind) ? invitations.cancel(entry, language) : null;
    }

    private void tellStaff(VisitBookingId id, String kind, Instant at) {
        entries.of(id)
                .ifPresent(entry -> notices.tell(entries.staffOf(entry.slot()).stream()
                        .map(person -> notice(person, entry, kind, at, "/desk/bases/" + entry.base() + "/visits"))
                        .toList()));
    }

    private static Notice notice(AccountId person, VisitEntry entry, String kind, Instant at, String path) {
        String occasion = kind + "/" + entry.booking() + "/" + at.toEpochMilli();
        return new Notice(person, occasion, kind, words(entry), path, null);
    }

    /** {0} base, {1} time, {2} address, {3} people, {4} reason of the staff. */
    private static Words words(VisitEntry entry) {
        String address = entry.address() == null ? "" : entry.address();
        String people = Integer.toString(entry.people());
        String reason = entry.reason() == null ? "" : entry.reason();
        String english = entry.nameEn() == null ? entry.name() : entry.nameEn();
        return new Words(
                List.of(entry.name(), CHINESE.format(entry.startsAt()), address, people, reason),
                List.of(english, ENGLISH.format(entry.startsAt()), address, people, reason));
    }
}
