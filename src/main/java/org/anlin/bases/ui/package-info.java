/** The catalogue of bases, the page of each, and what staff do with them. */
@NullMarked
package org.anlin.bases.ui;

import org.jspecify.annotations.NullMarked;
