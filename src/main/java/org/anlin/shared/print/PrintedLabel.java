package org.anlin.shared.print;

import java.util.List;

/**
 * A label to cut out and put on a thing.
 *
 * @param url what its QR code says
 * @param below what stands under the QR code, the first line large
 * @param title on the coloured band
 * @param subject the thing, in bold
 * @param lines more of the thing
 * @param advice what to do, set apart at the foot
 */
public record PrintedLabel(
        String url, List<String> below, String title, String subject, List<String> lines, List<String> advice) {

    public PrintedLabel {
        below = List.copyOf(below);
        lines = List.copyOf(lines);
        advice = List.copyOf(advice);
    }
}
