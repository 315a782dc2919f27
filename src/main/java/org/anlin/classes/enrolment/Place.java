package org.anlin.classes.enrolment;

import java.time.Instant;

/** What somebody has in a class. */
public sealed interface Place {

    /** What enrolling leads to. */
    sealed interface Enrolled extends Place {}

    record Seated() implements Enrolled {}

    /** {@code position} counts from one; offers to those before are out already and not counted. */
    record Waitlisted(int position) implements Enrolled {}

    /** A seat is held until then. */
    record Offered(Instant until) implements Place {}
}
