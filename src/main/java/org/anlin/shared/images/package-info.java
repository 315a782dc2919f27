/** Pictures that people send: read by what they contain, never by their name, and written anew without what they tell of a place. */
@NullMarked
package org.anlin.shared.images;

import org.jspecify.annotations.NullMarked;
