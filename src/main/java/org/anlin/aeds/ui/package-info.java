/** The pages of devices: list, device, the keeper's inspection and the desk. */
@NamedInterface("ui")
@NullMarked
package org.anlin.aeds.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
