/** Visits as other modules hear of them: what happened, and what to say of a booking or a slot. */
@NamedInterface("visits")
@NullMarked
package org.anlin.bases.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
