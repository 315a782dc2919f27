package org.anlin.learning.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Admits an image: a plain name, a known type, a sensible size, and in a drawing nothing that runs or calls out. */
class MediaReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(svg|png|jpe?g|webp)");
    private static final Pattern ACTIVE = Pattern.compile(
            "<script|<foreignObject|<!ENTITY|<iframe|javascript:|\\son[a-z]+\\s*=|(href|src)\\s*=\\s*[\"'](?!#)",
            Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_DRAWING = 60_000;
    private static final int LARGEST_PICTURE = 400_000;

    void check(MediaFile file, Findings findings) {
        if (!NAME.matcher(file.name()).matches()) {
            findings.note(1, "media-name", file.name());
        }
        boolean drawing = file.name().endsWith(".svg");
        int largest = drawing ? LARGEST_DRAWING : LARGEST_PICTURE;
        if (file.bytes().length > largest) {
            findings.note(1, "media-size", file.name(), file.bytes().length / 1000, largest / 1000);
        }
        if (drawing) {
            String svg = new String(file.bytes(), StandardCharsets.UTF_8);
            var active = ACTIVE.matcher(svg);
            if (active.find()) {
                int line = (int) svg.substring(0, active.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                findings.note(line, "svg-active", active.group().strip());
            }
        }
    }
}
