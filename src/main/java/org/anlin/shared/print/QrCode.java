package org.anlin.shared.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a bitmap: smaller than rectangles, and without hairlines between them. Each module is four pixels wide and high, so
 * that a viewer that smooths bitmaps leaves the modules sharp.
 */
final class QrCode {

    static final int PIXELS = 4;
    private static final int QUIET_ZONE = 4;
    private static final int DARK = 0x0;
    private static final int LIGHT = 0xF;

    private final ByteMatrix modules;

    QrCode(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        }
    }

    void draw(Canvas canvas, GlyphBox box) {
        int count = modules.getWidth();
        double size = box.right() - box.left();
        double quiet = size * QUIET_ZONE / (count + 2 * QUIET_ZONE);
        canvas.save().fill(Colour.BLACK);
        canvas.scale(size - 2 * quiet, box.left() + quiet, box.bottom() + quiet);
        canvas.stencil(count * PIXELS, count * PIXELS, bitmap()).restore();
    }

    /** In a stencil, 0 is ink. */
    private byte[] bitmap() {
        int count = modules.getWidth();
        int bytesInRow = (count * PIXELS + 7) / 8;
        byte[] bitmap = new byte[bytesInRow * count * PIXELS];
        for (int row = 0; row < count; row++) {
            for (int pair = 0; pair < bytesInRow; pair++) {
                byte pixels = (byte) (pixels(2 * pair, row) << PIXELS | pixels(2 * pair + 1, row));
                for (int line = 0; line < PIXELS; line++) {
                    bitmap[(row * PIXELS + line) * bytesInRow + pair] = pixels;
                }
            }
        }
        return bitmap;
    }

    private int pixels(int column, int row) {
        return column < modules.getWidth() && modules.get(column, row) == 1 ? DARK : LIGHT;
    }
}
