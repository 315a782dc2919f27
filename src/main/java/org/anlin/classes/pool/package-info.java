/** 师资库: who may teach what, and until when. */
@NullMarked
package org.anlin.classes.pool;

import org.jspecify.annotations.NullMarked;
