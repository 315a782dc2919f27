/** What is kept about the people who look after devices or report them. */
@NullMarked
package org.anlin.aeds.people;

import org.jspecify.annotations.NullMarked;
