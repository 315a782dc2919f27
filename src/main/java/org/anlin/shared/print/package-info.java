/**
 * The printing press: turns what a certificate says into a tagged, signed PDF/A-2a, always the same bytes for the same
 * certificate, and tells whether an uploaded PDF is one of ours. Knows nothing of the register, the database or Spring.
 *
 * <p>What is the same on every certificate of a scheme (frame, wording, its glyphs) is prepared once as a {@code PrintingPlate};
 * printing one certificate then adds the name, the number, the dates and the QR code.
 *
 * <p>Ruled tables for paper that is written on by hand ({@code TablePrinter}) share its fonts. Modules below certification print
 * too, which is why the press stands here (docs/adr/certificates.md).
 */
@NullMarked
package org.anlin.shared.print;

import org.jspecify.annotations.NullMarked;
