/** Where files are kept that do not belong into the database. */
@NullMarked
package org.anlin.shared.files;

import org.jspecify.annotations.NullMarked;
