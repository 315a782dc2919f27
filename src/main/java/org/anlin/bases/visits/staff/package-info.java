/** The base's own staff, and whose visits somebody may look after. */
@NullMarked
package org.anlin.bases.visits.staff;

import org.jspecify.annotations.NullMarked;
