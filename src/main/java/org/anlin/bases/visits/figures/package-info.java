/** What came of the visits of a base, month by month. */
@NullMarked
package org.anlin.bases.visits.figures;

import org.jspecify.annotations.NullMarked;
