/** The classes of a person, and what other modules appointed, as a calendar that Outlook, Google and Apple subscribe to. */
@NullMarked
package org.anlin.classes.calendar;

import org.jspecify.annotations.NullMarked;
