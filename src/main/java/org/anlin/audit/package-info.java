/**
 * Who did what, append-only. Other modules say in one line what happened; nothing here changes or removes a
 * line.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.anlin.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
