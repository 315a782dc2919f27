package org.anlin.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one bench, as a table for people and as a file for machines. */
record Report(String bench, List<Figure> figures) {

    void print(PrintStream out) {
        int width = figures.stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        out.printf("%n%s%n", bench);
        for (Figure figure : figures) {
            String goal = figure.goal();
            out.printf(
                    "  %-" + width + "s  %10s %-6s %s%n",
                    figure.name(),
                    figure.shown(),
                    figure.unit(),
                    goal == null ? "" : (figure.holds() ? "✓ " : "✗ ") + goal);
        }
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", bench);
        json.put("figures", figures.stream().map(Report::fields).toList());
        return Files.writeString(
                folder.resolve(bench + ".json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    }

    private static Map<String, @Nullable Object> fields(Figure figure) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", figure.name());
        fields.put("value", BigDecimal.valueOf(figure.value()).setScale(4, RoundingMode.HALF_UP));
        fields.put("unit", figure.unit());
        fields.put("goal", figure.goal());
        fields.put("holds", figure.holds());
        return fields;
    }
}
