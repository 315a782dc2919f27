package org.anlin.bases;

import org.anlin.shared.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * How one is let in.
 *
 * @param hours null while only the words of the source are known
 * @param hoursNote what the source says, or what the hours alone do not
 * @param free only where a rule or the venue's own announcement makes it so
 * @param callFirst whether visitors are asked to call, because nobody has checked lately
 * @param asOf the year, or year and month, of what is said here
 */
public record BaseAccess(
        @Nullable String phone,
        @Nullable OpeningHours hours,
        @Nullable String hoursNote,
        @Nullable String fee,
        boolean free,
        BookingWay booking,
        @Nullable String bookingNote,
        boolean callFirst,
        @Nullable String asOf) {

    public BaseAccess {
        phone = BaseWords.phone(phone);
        hoursNote = BaseWords.optional(hoursNote);
        fee = BaseWords.optional(fee);
        bookingNote = BaseWords.optional(bookingNote);
        asOf = BaseWords.month(asOf);
    }

    /** The same with these hours, as somebody of the venue knows them. */
    public BaseAccess open(@Nullable OpeningHours known) {
        return new BaseAccess(phone, known, hoursNote, fee, free, booking, bookingNote, callFirst, asOf);
    }
}
