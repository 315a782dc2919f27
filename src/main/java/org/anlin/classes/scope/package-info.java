/** Whose class it is. */
@NullMarked
package org.anlin.classes.scope;

import org.jspecify.annotations.NullMarked;
