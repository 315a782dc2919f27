/** Places in slots: people book for themselves or for a group, and the staff say yes or no to large groups. */
@NullMarked
package org.anlin.bases.visits.booking;

import org.jspecify.annotations.NullMarked;
