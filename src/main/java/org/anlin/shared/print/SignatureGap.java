package org.anlin.shared.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The place of the signature in a file: everything but this gap is signed.
 *
 * @param start where the {@code <} of the hexadecimal signature stands
 * @param end behind its {@code >}
 * @param rangeAt where the byte range begins, at its {@code [}
 */
record SignatureGap(int start, int end, int rangeAt) {

    private static final byte[] RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTENTS = "/Contents <".getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of();

    static SignatureGap inNewFile(byte[] file) {
        int range = Bytes.indexOf(file, RANGE, 0);
        int start = Bytes.indexOf(file, CONTENTS, 0) + CONTENTS.length - 1;
        return new SignatureGap(
                start, Bytes.indexOf(file, new byte[] {'>'}, start) + 1, Bytes.indexOf(file, new byte[] {'['}, range));
    }

    void writeRange(byte[] file) {
        int close = Bytes.indexOf(file, new byte[] {']'}, rangeAt);
        String range = "[0 %d %d %d".formatted(start, end, file.length - end);
        Arrays.fill(file, rangeAt, close, (byte) ' ');
        byte[] bytes = range.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, file, rangeAt, bytes.length);
    }

    byte[] signedContent(byte[] file) {
        byte[] content = Arrays.copyOf(file, file.length - (end - start));
        System.arraycopy(file, end, content, start, file.length - end);
        return content;
    }

    void writeSignature(byte[] file, byte[] signature) {
        if (2 * signature.length > end - start - 2) {
            throw new IllegalStateException("The signature needs more room than reserved: " + signature.length);
        }
        byte[] hex = HEX.formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, file, start + 1, hex.length);
    }
}
