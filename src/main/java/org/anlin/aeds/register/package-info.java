/** The register of devices as staff keep it, and what of it becomes public. */
@NullMarked
package org.anlin.aeds.register;

import org.jspecify.annotations.NullMarked;
