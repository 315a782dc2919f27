/**
 * The course folders as an editor writes them: read, checked with file and line, and rendered. Needs neither a
 * database nor Spring, so that the same check runs from the shell.
 */
@NullMarked
package org.anlin.learning.content;

import org.jspecify.annotations.NullMarked;
