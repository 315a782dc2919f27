/** Prepares accounts from lists, after a look at each line; each waits for its person until they open their link. */
@NullMarked
package org.anlin.accounts.intake;

import org.jspecify.annotations.NullMarked;
