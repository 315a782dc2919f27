/** What learners say of a class afterwards. */
@NullMarked
package org.anlin.classes.rating;

import org.jspecify.annotations.NullMarked;
