package org.anlin.certification;

import org.anlin.shared.print.MissingGlyphException;
import org.anlin.shared.print.Printability;
import org.springframework.stereotype.Component;

/** Asked before an award is written: a name with a character that no font has must not reach a certificate. */
@Component
class PrintableNames {

    private final Printability printability;

    PrintableNames(Printability printability) {
        this.printability = printability;
    }

    boolean canPrint(String name) {
        try {
            printability.check(name);
            return true;
        } catch (MissingGlyphException e) {
            return false;
        }
    }
}
