/** The catalogue of bases, the page of each, and what staff do with them. */
@NamedInterface("ui")
@NullMarked
package org.anlin.bases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
