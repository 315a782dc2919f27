package org.anlin.certification;

import java.util.List;

/**
 * How a scheme lets its certificates go on: by the practice of these courses, from {@code window} days before the expiry and
 * until {@code grace} days after it; {@code reminders} are days before the expiry.
 */
public record Renewal(List<String> practice, int window, int grace, List<Integer> reminders) {

    public static final Renewal NONE = new Renewal(List.of(), 90, 0, List.of());
}
