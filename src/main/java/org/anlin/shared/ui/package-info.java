/** Small pieces that all views share. */
@NullMarked
package org.anlin.shared.ui;

import org.jspecify.annotations.NullMarked;
