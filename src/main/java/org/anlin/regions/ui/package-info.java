/** Where staff enter public holidays. */
@NullMarked
package org.anlin.regions.ui;

import org.jspecify.annotations.NullMarked;
