/** What visitors say of a visit afterwards. */
@NullMarked
package org.anlin.bases.visits.feedback;

import org.jspecify.annotations.NullMarked;
