package org.anlin.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured and, where there is a goal, whether it is met. */
public record Figure(
        String name, double value, String unit, @Nullable String goal, boolean holds) {

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null, true);
    }

    public static Figure atLeast(double goal, String name, double value, String unit) {
        return new Figure(name, value, unit, "≥ " + plain(goal), value >= goal);
    }

    public static Figure atMost(double goal, String name, double value, String unit) {
        return new Figure(name, value, unit, "≤ " + plain(goal), value <= goal);
    }

    String shown() {
        return plain(value);
    }

    private static String plain(double number) {
        String pattern = Math.abs(number) >= 100 ? "%.0f" : Math.abs(number) >= 10 ? "%.1f" : "%.3f";
        String text = String.format(Locale.ROOT, pattern, number);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
