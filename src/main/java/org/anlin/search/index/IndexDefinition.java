package org.anlin.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;

/** {@code search/documents.json}; its hash tells whether an index was made from it. */
record IndexDefinition(String json, String hash) {

    static final String ALIAS = "anlin-documents";

    // Raised when documents are turned into index entries in another way.
    private static final String FORMAT = "2";

    static IndexDefinition load() {
        try (InputStream file = IndexDefinition.class.getResourceAsStream("/search/documents.json")) {
            String json = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new IndexDefinition(json, hash(FORMAT + json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String newName(LocalDateTime now) {
        return ALIAS + "-" + hash + "-" + now.format(DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS"));
    }

    boolean isThatOf(String indexName) {
        return indexName.startsWith(ALIAS + "-" + hash + "-");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
