package org.anlin.accounts.intake;

import java.time.LocalDate;
import org.anlin.accounts.Role;
import org.anlin.shared.Contact;
import org.anlin.shared.EmailAddress;
import org.anlin.shared.PhoneNumber;
import org.anlin.shared.intake.JudgedLine;
import org.jspecify.annotations.Nullable;

/** A line of a list: either for whom it asks an account, or what is wrong with it. */
record ListedPerson(
        int line,
        @Nullable String problem,
        String name,
        @Nullable Contact contact,
        @Nullable String district,
        String language,
        @Nullable Role role,
        @Nullable LocalDate birth,
        @Nullable Contact guardian)
        implements JudgedLine {

    private static final String KEY = "accounts.intake.line.";
    private static final String KNOWN = KEY + "contact-known";
    private static final String TWICE = KEY + "contact-twice";

    static ListedPerson bad(int line, String problem, String name) {
        return new ListedPerson(line, KEY + problem, name, null, null, "", null, null, null);
    }

    ListedPerson known() {
        return because(KNOWN);
    }

    ListedPerson twice() {
        return because(TWICE);
    }

    private ListedPerson because(String why) {
        return new ListedPerson(line, why, name, contact, district, language, role, birth, guardian);
    }

    boolean isGood() {
        return problem == null;
    }

    @Override
    public Outcome outcome() {
        return isGood()
                ? Outcome.GOOD
                : KNOWN.equals(problem) || TWICE.equals(problem) ? Outcome.DUPLICATE : Outcome.BAD;
    }

    @Nullable
    String phone() {
        return contact instanceof PhoneNumber phone && isGood() ? phone.value() : null;
    }

    @Nullable
    String email() {
        return contact instanceof EmailAddress email && isGood() ? email.value() : null;
    }

    @Nullable
    String masked() {
        return contact == null ? null : contact.masked();
    }
}
