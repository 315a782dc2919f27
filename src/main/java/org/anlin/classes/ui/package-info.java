/** The pages of classes: list, class, own classes and the coordinator's desk. */
@NamedInterface("ui")
@NullMarked
package org.anlin.classes.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
