/** When a place is open: the hours of a week, public holidays, exceptions, and how people write them. */
@NullMarked
package org.anlin.shared.hours;

import org.jspecify.annotations.NullMarked;
