/** The roll of a class: who is there, written by trainers, by a learner's own phone, or from paper; and when it begins. */
@NullMarked
package org.anlin.classes.roll;

import org.jspecify.annotations.NullMarked;
