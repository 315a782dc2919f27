/** How good the bases are, by a checklist, and how far they cover the districts. */
@NullMarked
package org.anlin.bases.assessment;

import org.jspecify.annotations.NullMarked;
