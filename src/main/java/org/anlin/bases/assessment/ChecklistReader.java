package org.anlin.bases.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads content/bases/assessment.yaml. */
@Configuration(proxyBeanMethods = false)
class ChecklistReader {

    @Bean
    Checklist baseChecklist(@Value("${anlin.content}") Path content) {
        Path file = content.resolve("bases/assessment.yaml");
        try (var reader = Files.newBufferedReader(file)) {
            return checklist(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Checklist checklist(Map<String, Object> yaml) {
        List<Map<String, Object>> items = (List<Map<String, Object>>) Objects.requireNonNull(yaml.get("items"));
        return new Checklist(
                number(yaml, "version"),
                String.valueOf(yaml.get("basis")),
                number(yaml, "pass"),
                number(yaml, "valid-months"),
                number(yaml, "again-months"),
                number(yaml, "due-days"),
                items.stream()
                        .map(item -> new ChecklistItem(
                                String.valueOf(item.get("key")),
                                number(item, "points"),
                                String.valueOf(item.get("title")),
                                String.valueOf(item.get("title-en"))))
                        .toList());
    }

    private static int number(Map<String, Object> yaml, String key) {
        return Integer.parseInt(String.valueOf(yaml.get(key)));
    }
}
