/** Seats, the queue for them and the offers in between. */
@NullMarked
package org.anlin.classes.enrolment;

import org.jspecify.annotations.NullMarked;
