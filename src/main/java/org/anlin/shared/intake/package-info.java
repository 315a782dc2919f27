/**
 * Lists that staff bring in as files: reading them row by row without holding them in memory, what each column is, the way from
 * the upload over the report to what the lines become, and back. What a line means and becomes is the matter of the module that
 * takes it.
 */
@NullMarked
package org.anlin.shared.intake;

import org.jspecify.annotations.NullMarked;
