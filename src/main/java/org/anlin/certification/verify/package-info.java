/** What a certificate or its PDF is worth, told to whoever holds its code: plain pages without sign-in or session. */
@NullMarked
package org.anlin.certification.verify;

import org.jspecify.annotations.NullMarked;
