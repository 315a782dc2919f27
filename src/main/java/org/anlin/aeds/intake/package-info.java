/** The register from files and as files: official lists looked at line by line, taken, and taken back as a whole. */
@NullMarked
package org.anlin.aeds.intake;

import org.jspecify.annotations.NullMarked;
