/** The quiz of a course: when it may begin, which questions are drawn, the answers, their grading and the look back. */
@NullMarked
package org.anlin.learning.quiz;

import org.jspecify.annotations.NullMarked;
