/** The pages of a trainer's day, and the one on which a learner checks in. */
@NamedInterface("teach")
@NullMarked
package org.anlin.classes.roll.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
