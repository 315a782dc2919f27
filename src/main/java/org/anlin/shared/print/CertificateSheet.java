package org.anlin.shared.print;

import java.util.List;
import java.util.zip.Deflater;
import org.anlin.shared.print.Typesetter.Block;

/** What only one certificate shows: the name, the values at the foot, the QR code and the address behind it. */
record CertificateSheet(byte[] content, List<EmbeddedFont> fonts) {

    static final GlyphBox CODE_BOX = new GlyphBox(676, 76, 760, 160);
    static final double NAME_RULE_Y = 334;

    private static final double NAME_WIDTH = 620;
    private static final double NAME_Y = 348;
    private static final double VALUE_Y = 101;
    private static final double ADDRESS_Y = 70;

    static CertificateSheet of(CertificatePrint print, PrintingPlate plate) {
        GlyphCase glyphCase = GlyphCase.forCertificate(plate.glyphCase());
        Canvas canvas = new Canvas(glyphCase);
        Typesetter typesetter = new Typesetter(canvas);
        drawName(print, plate, canvas, typesetter);
        drawValues(print, plate, canvas, typesetter);
        drawCode(print, plate, canvas);
        drawAddress(print, plate, canvas, typesetter);
        List<EmbeddedFont> fonts = glyphCase.subsets().stream()
                .map(subset -> EmbeddedFont.of(subset, Deflater.DEFAULT_COMPRESSION))
                .toList();
        return new CertificateSheet(Deflate.compress(canvas.content(), Deflater.DEFAULT_COMPRESSION), fonts);
    }

    private static void drawName(CertificatePrint print, PrintingPlate plate, Canvas canvas, Typesetter typesetter) {
        Block name = Typesetter.fit(print.holder(), plate.types().name(), NAME_WIDTH);
        canvas.beginTagged("P", plate.ids().name());
        typesetter.centre(name, Page.CENTRE, NAME_Y + name.height());
        canvas.endMarked();
    }

    private static void drawValues(CertificatePrint print, PrintingPlate plate, Canvas canvas, Typesetter typesetter) {
        for (FootField field : FootField.values()) {
            canvas.beginTagged("P", plate.ids().values().get(field.ordinal()));
            typesetter.left(
                    Typesetter.fit(field.value(print), plate.types().value(), field.width()), field.x(), VALUE_Y);
            canvas.endMarked();
        }
    }

    private static void drawCode(CertificatePrint print, PrintingPlate plate, Canvas canvas) {
        canvas.beginTagged("Figure", plate.ids().code());
        new QrCode(print.verificationUrl()).draw(canvas, CODE_BOX);
        canvas.endMarked();
    }

    private static void drawAddress(CertificatePrint print, PrintingPlate plate, Canvas canvas, Typesetter typesetter) {
        canvas.beginTagged("P", plate.ids().address());
        typesetter.left(
                Typesetter.fit(print.verificationUrl(), plate.types().address(), 560), FootField.LEFT, ADDRESS_Y);
        canvas.endMarked();
    }
}
