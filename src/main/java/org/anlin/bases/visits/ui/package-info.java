/** Booking a visit, one's own visits, and the desk of those who look after the visits of a base. */
@NullMarked
package org.anlin.bases.visits.ui;

import org.jspecify.annotations.NullMarked;
