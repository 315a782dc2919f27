package org.anlin.certification.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.anlin.certification.CertificateScheme;
import org.jspecify.annotations.Nullable;

/** A line of a file: either what certificate it stands for, or what is wrong with it. */
record Candidate(
        int line,
        @Nullable String problem,
        boolean duplicate,
        String number,
        String name,
        @Nullable CertificateScheme scheme,
        String contact,
        @Nullable String district,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID holder) {

    static Candidate bad(int line, String problem, String number, String name) {
        return new Candidate(
                line, "certification.intake.line." + problem, false, number, name, null, "", null, null, null, null);
    }

    boolean isGood() {
        return problem == null;
    }

    Candidate asDuplicate(String problem) {
        return new Candidate(
                line,
                "certification.intake.line." + problem,
                true,
                number,
                name,
                scheme,
                contact,
                district,
                from,
                until,
                holder);
    }

    Candidate heldBy(UUID account) {
        return new Candidate(line, problem, duplicate, number, name, scheme, contact, district, from, until, account);
    }

    String outcome() {
        return isGood() ? "GOOD" : duplicate ? "DUPLICATE" : "BAD";
    }
}
