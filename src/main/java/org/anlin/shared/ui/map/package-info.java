/** Places on a sketch of Beijing, or on the operator's approved map. */
@NullMarked
package org.anlin.shared.ui.map;

import org.jspecify.annotations.NullMarked;
