/** Announces visits the day before. */
@NullMarked
package org.anlin.bases.visits.reminder;

import org.jspecify.annotations.NullMarked;
