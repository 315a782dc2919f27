/** Views of certification. */
@NullMarked
package org.anlin.certification.ui;

import org.jspecify.annotations.NullMarked;
