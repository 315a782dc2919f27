/**
 * What every module may use: typed identifiers, refusals with a message key, the clock, translations and the
 * small pieces that all views share. It knows no module and no rule of the domain.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.anlin.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
