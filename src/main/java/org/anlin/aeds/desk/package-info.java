/** The register in the hands of staff: coordinators see and change the devices of their districts. */
@NullMarked
package org.anlin.aeds.desk;

import org.jspecify.annotations.NullMarked;
