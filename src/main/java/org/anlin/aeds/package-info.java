/**
 * Public defibrillators: where they are, whether they are ready, who looks after them, and which is nearest. Whom to tell of what
 * happens to one is for notifications.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "regions", "search", "audit"})
@NullMarked
package org.anlin.aeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
