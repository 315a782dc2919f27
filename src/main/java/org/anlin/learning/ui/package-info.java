/** The pages of learning: catalogue, course, lesson, quiz, result, my learning, content desk. */
@NamedInterface("ui")
@NullMarked
package org.anlin.learning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
