/**
 * Tells people what concerns them, each occasion once: in the inbox and by e-mail. It hears the events of the other modules;
 * nobody calls it.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "classes", "certification", "aeds", "bases :: visits"})
@NullMarked
package org.anlin.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
