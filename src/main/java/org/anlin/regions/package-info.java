/**
 * Districts and subdistricts of Beijing with their resident populations: reference data imported from
 * content/regions. Who lives or works there is left to the other modules.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.anlin.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
