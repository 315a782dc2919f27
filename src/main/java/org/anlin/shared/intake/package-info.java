/**
 * Lists that staff bring in as files: reading them row by row without holding them in memory, what each column is, how far an
 * import has come. What a line means is the matter of the module that takes it.
 */
@NullMarked
package org.anlin.shared.intake;

import org.jspecify.annotations.NullMarked;
