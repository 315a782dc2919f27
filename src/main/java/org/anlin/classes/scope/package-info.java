/** In which districts a coordinator acts. */
@NullMarked
package org.anlin.classes.scope;

import org.jspecify.annotations.NullMarked;
