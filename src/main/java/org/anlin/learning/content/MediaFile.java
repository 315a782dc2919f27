package org.anlin.learning.content;

import java.util.Map;
import java.util.Optional;

/** An image of a course. */
public record MediaFile(String name, byte[] bytes) {

    private static final Map<String, String> TYPES = Map.of(
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "webp",
            "image/webp");

    /** The content type that its extension is served with; empty when the extension is not allowed. */
    public static Optional<String> contentType(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
