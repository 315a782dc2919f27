/**
 * Courses as they are learnt online: content import, lessons, quizzes, progress. Hands-on practice and
 * certificates are left to classes and certification.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "search"})
@NullMarked
package org.anlin.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
