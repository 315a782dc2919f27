/** The pages of accounts, and the ways to them. */
@NullMarked
@NamedInterface
package org.anlin.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
