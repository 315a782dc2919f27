package org.anlin.shared.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * sRGB (IEC 61966-2-1) as an ICC profile of version 4 with the exact parametric curve. The one that the JDK brings has
 * tables in place of the curve and is ten times as large, which each certificate would have to carry.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int VERSION_4_2 = 0x04200000;
    private static final List<String> CURVES = List.of("rTRC", "gTRC", "bTRC");
    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB IEC61966-2.1"));
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put(
                "chad",
                numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168));
        tags.put("rXYZ", numbers("XYZ ", 0.43604, 0.22247, 0.01390));
        tags.put("gXYZ", numbers("XYZ ", 0.38512, 0.71690, 0.09706));
        tags.put("bXYZ", numbers("XYZ ", 0.14305, 0.06063, 0.71393));
        return assemble(tags, curve());
    }

    /** The three colours share one curve. */
    private static byte[] assemble(Map<String, byte[]> tags, byte[] curve) {
        int entries = tags.size() + CURVES.size();
        int offset = HEADER + 4 + 12 * entries;
        int size = offset
                + curve.length
                + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        putHeader(profile, size);
        profile.position(HEADER).putInt(entries);
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            putEntry(profile, tag.getKey(), offset, tag.getValue().length);
            profile.put(offset, tag.getValue());
            offset += tag.getValue().length;
        }
        for (String name : CURVES) {
            putEntry(profile, name, offset, curve.length);
        }
        profile.put(offset, curve);
        return profile.array();
    }

    private static void putEntry(ByteBuffer profile, String name, int offset, int length) {
        profile.put(ascii(name)).putInt(offset).putInt(length);
    }

    private static void putHeader(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, VERSION_4_2);
        profile.put(12, ascii("mntrRGB XYZ ")).put(36, ascii("acsp"));
        profile.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        for (int i = 0; i < D50.length; i++) {
            profile.putInt(68 + 4 * i, fixed(D50[i]));
        }
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = ByteBuffer.allocate(28 + utf16.length + 3 & ~3);
        tag.put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28);
        return tag.put(utf16).array();
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer tag =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(32)
                .put(ascii("para"))
                .putInt(0)
                .putShort((short) 3)
                .putShort((short) 0);
        for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
