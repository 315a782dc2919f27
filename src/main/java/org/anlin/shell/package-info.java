/**
 * The frame around all views: layout, menu, home, language switch and the one place where errors are shown. It
 * has no data of its own.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "learning"})
@NullMarked
package org.anlin.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
