/** The table of devices. */
@NullMarked
package org.anlin.aeds.store;

import org.jspecify.annotations.NullMarked;
