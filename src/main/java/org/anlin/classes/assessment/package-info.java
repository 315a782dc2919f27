/**
 * Skills checked one by one: the versioned checklist of a course, attempts with their examiner, corrections that keep what was
 * written before. It tells by events who has shown everything; what follows from that is left to certification.
 */
@NullMarked
package org.anlin.classes.assessment;

import org.jspecify.annotations.NullMarked;
