/** Venues, rooms and classes as coordinators plan them. */
@NullMarked
package org.anlin.classes.plan;

import org.jspecify.annotations.NullMarked;
