/** The search page, the search box of every page, and the index for administrators. */
@NullMarked
package org.anlin.search.ui;

import org.jspecify.annotations.NullMarked;
