/** Announces what comes to its last day; whom to tell is for notifications. */
@NullMarked
package org.anlin.aeds.reminder;

import org.jspecify.annotations.NullMarked;
