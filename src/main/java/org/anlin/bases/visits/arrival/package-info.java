/** Who came: the list of a slot at the door. */
@NullMarked
package org.anlin.bases.visits.arrival;

import org.jspecify.annotations.NullMarked;
