/**
 * Hands-on classes: venues, trainers, seats and waitlist, the roll and the practical assessment. It says what was shown in
 * practice; what follows from it is for certification, whom to tell is for notifications.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "accounts", "regions", "learning", "search", "audit", "bases", "bases::ui"})
@NullMarked
package org.anlin.classes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
