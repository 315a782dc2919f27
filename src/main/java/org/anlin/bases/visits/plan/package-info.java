/** Slots for visits: when, for how many, and what becomes of them. */
@NullMarked
package org.anlin.bases.visits.plan;

import org.jspecify.annotations.NullMarked;
