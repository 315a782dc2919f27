package org.anlin.shared.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Packs font tables into one TrueType file. */
final class TrueTypeContainer {

    private static final int VERSION = 0x00010000;

    private TrueTypeContainer() {}

    static byte[] write(Map<String, ByteBuffer> tables) {
        int offset = 12 + 16 * tables.size();
        ByteBuffer file = ByteBuffer.allocate(offset + contentSize(tables));
        putHeader(file, tables.size());
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            byte[] content = table.getValue().array();
            file.put(offset, content);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, offset, padded(content.length)))
                    .putInt(offset)
                    .putInt(content.length);
            offset += padded(content.length);
        }
        return file.array();
    }

    private static int contentSize(Map<String, ByteBuffer> tables) {
        return tables.values().stream()
                .mapToInt(table -> padded(table.capacity()))
                .sum();
    }

    private static void putHeader(ByteBuffer file, int count) {
        int power = Integer.highestOneBit(count);
        file.putInt(VERSION).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int checksum(ByteBuffer file, int offset, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 4) {
            sum += file.getInt(offset + i);
        }
        return sum;
    }
}
