/** Brings earlier certificates into the register from files, after a look at each line, and gives a whole file back. */
@NullMarked
package org.anlin.certification.intake;

import org.jspecify.annotations.NullMarked;
