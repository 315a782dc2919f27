package org.anlin.certification.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.anlin.accounts.PersonMark;
import org.anlin.certification.CertificateScheme;
import org.anlin.shared.intake.JudgedLine;
import org.jspecify.annotations.Nullable;

/** A line of a file: either what certificate it stands for, or what is wrong with it. */
record Candidate(
        int line,
        @Nullable String problem,
        boolean duplicate,
        String number,
        String name,
        @Nullable CertificateScheme scheme,
        Whose whose,
        @Nullable String district,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements JudgedLine {

    /** By what its holder is found, now or later. */
    record Whose(
            String contact,
            @Nullable PersonMark byContact,
            @Nullable PersonMark byIdentity,
            @Nullable UUID holder) {

        static final Whose NOBODY = new Whose("", null, null, null);

        Whose heldBy(UUID account) {
            return new Whose(contact, byContact, byIdentity, account);
        }
    }

    static Candidate bad(int line, String problem, String number, String name) {
        return new Candidate(
                line,
                "certification.intake.line." + problem,
                false,
                number,
                name,
                null,
                Whose.NOBODY,
                null,
                null,
                null);
    }

    boolean isGood() {
        return problem == null;
    }

    Candidate asDuplicate(String why) {
        return new Candidate(
                line, "certification.intake.line." + why, true, number, name, scheme, whose, district, from, until);
    }

    Candidate heldBy(UUID account) {
        return new Candidate(
                line, problem, duplicate, number, name, scheme, whose.heldBy(account), district, from, until);
    }

    @Override
    public Outcome outcome() {
        return isGood() ? Outcome.GOOD : duplicate ? Outcome.DUPLICATE : Outcome.BAD;
    }
}
