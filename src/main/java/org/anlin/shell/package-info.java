/**
 * The frame around all views: layout, menu, home, language switch and the one place where errors are shown. It
 * has no data of its own.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "accounts", "regions", "learning", "certification", "search", "audit"})
@NullMarked
package org.anlin.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
