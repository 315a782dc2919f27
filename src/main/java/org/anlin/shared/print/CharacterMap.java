package org.anlin.shared.print;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** From Unicode code points to glyph numbers: a TrueType {@code cmap} of format 12. Immutable. */
final class CharacterMap {

    private static final int SEGMENTED_COVERAGE = 12;

    private final int[] first;
    private final int[] last;
    private final int[] glyph;

    private CharacterMap(int groups) {
        first = new int[groups];
        last = new int[groups];
        glyph = new int[groups];
    }

    static CharacterMap read(ByteBuffer cmap) {
        for (int i = 0, tables = cmap.getShort(2); i < tables; i++) {
            int offset = cmap.getInt(8 + 8 * i);
            if (cmap.getShort(offset) == SEGMENTED_COVERAGE) {
                return readGroups(cmap, offset);
            }
        }
        throw new IllegalArgumentException("The font has no cmap of format 12");
    }

    private static CharacterMap readGroups(ByteBuffer cmap, int offset) {
        CharacterMap map = new CharacterMap(cmap.getInt(offset + 12));
        for (int i = 0; i < map.first.length; i++) {
            int group = offset + 16 + 12 * i;
            map.first[i] = cmap.getInt(group);
            map.last[i] = cmap.getInt(group + 4);
            map.glyph[i] = cmap.getInt(group + 8);
        }
        return map;
    }

    /** 0 when there is none. */
    int glyph(int codePoint) {
        int found = Arrays.binarySearch(first, codePoint);
        int group = found >= 0 ? found : -found - 2;
        return group >= 0 && codePoint <= last[group] ? glyph[group] + codePoint - first[group] : 0;
    }
}
