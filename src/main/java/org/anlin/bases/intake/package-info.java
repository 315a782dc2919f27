/** Lists of bases from files and as files. */
@NullMarked
package org.anlin.bases.intake;

import org.jspecify.annotations.NullMarked;
