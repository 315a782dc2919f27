package org.anlin.shared.print;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses for the PDF filter FlateDecode. */
final class Deflate {

    private Deflate() {}

    static byte[] best(byte[] data) {
        return compress(data, Deflater.BEST_COMPRESSION);
    }

    static byte[] usual(byte[] data) {
        return compress(data, Deflater.DEFAULT_COMPRESSION);
    }

    static byte[] compress(byte[] data, int level) {
        try (Deflater deflater = new Deflater(level)) {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(data.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
