package org.anlin.classes.assessment;

import java.util.regex.Pattern;
import org.anlin.shared.RuleViolation;

/** Strokes on the screen as the data of an SVG path: moves and lines between whole numbers, nothing else. */
public record Signature(String path) {

    private static final int LONGEST = 20_000;
    private static final Pattern STROKES =
            Pattern.compile("(?:M\\d{1,4} \\d{1,4}(?:L\\d{1,4} \\d{1,4})*+)++", Pattern.DOTALL);

    public Signature {
        if (path.length() > LONGEST || !STROKES.matcher(path).matches()) {
            throw new RuleViolation("classes.assess.signature-invalid");
        }
    }
}
