/** What people who pass by say of a device, and what staff make of it. */
@NullMarked
package org.anlin.aeds.report;

import org.jspecify.annotations.NullMarked;
