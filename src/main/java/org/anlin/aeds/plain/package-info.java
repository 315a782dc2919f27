/** The nearest devices for somebody in a hurry, and all of them as open data: no session, no script needed. */
@NullMarked
package org.anlin.aeds.plain;

import org.jspecify.annotations.NullMarked;
