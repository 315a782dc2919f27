/** Appointments as iCalendar (RFC 5545), for feeds and for messages; whose appointments they are is for the modules. */
@NullMarked
package org.anlin.shared.calendar;

import org.jspecify.annotations.NullMarked;
