/**
 * Certificates as Open Badges 3.0: signed credentials that wallets and other systems read, and the list of those that no
 * longer count.
 */
@NullMarked
package org.anlin.certification.badge;

import org.jspecify.annotations.NullMarked;
