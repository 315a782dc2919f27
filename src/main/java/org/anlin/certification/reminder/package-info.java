/** Announces certificates that near their end; what people are told is for others. */
@NullMarked
package org.anlin.certification.reminder;

import org.jspecify.annotations.NullMarked;
