/** The register as staff see it: lists, files, whole classes on paper. */
@NullMarked
package org.anlin.certification.register;

import org.jspecify.annotations.NullMarked;
