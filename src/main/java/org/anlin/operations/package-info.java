/** What an operator does from the shell beside running the portal: {@code ./anlin reindex}. It has no data of its own. */
@ApplicationModule(allowedDependencies = {"servers", "search"})
@NullMarked
package org.anlin.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
