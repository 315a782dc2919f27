package org.anlin.bases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which words belong to which theme; their names are translations {@code bases.theme.<key>}. */
@Component
public class Themes {

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Themes(@Value("${anlin.content}") Path content) {
        try (var reader = Files.newBufferedReader(content.resolve("bases/themes.csv"));
                var lines = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord line : lines) {
                words.put(line.get("theme"), List.of(line.get("words").split("\\|")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> keys() {
        return List.copyOf(words.keySet());
    }

    /** The themes that these topics speak of. */
    public List<String> of(Collection<String> topics) {
        return words.entrySet().stream()
                .filter(theme -> theme.getValue().stream()
                        .anyMatch(word -> topics.stream().anyMatch(topic -> topic.contains(word))))
                .map(Map.Entry::getKey)
                .toList();
    }
}
