/** The monthly inspection that a keeper does on a phone in front of the device. */
@NullMarked
package org.anlin.aeds.inspection;

import org.jspecify.annotations.NullMarked;
