/**
 * Districts and subdistricts of Beijing with their resident populations and outlines, imported from content/regions, and the
 * public holidays, which staff keep. Who lives or works there is left to the other modules.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.anlin.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
