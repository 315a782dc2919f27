/**
 * Published documents: one table, one index, one plain page each. Modules hand their public things to the
 * Publisher; search knows none of them.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.anlin.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
