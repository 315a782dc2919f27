package org.anlin.certification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads {@code content/certificates/<scheme>.yaml}. */
class SchemeReader {

    /** @throws SchemeProblem with the file, and the line where it is known */
    CertificateScheme read(Path file) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (root instanceof Map<?, ?> map) {
                return scheme(file, new Fields(file, map));
            }
            throw new SchemeProblem(file, 1, "is not a list of settings");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new SchemeProblem(file, line, String.valueOf(e.getProblem()));
        } catch (IOException e) {
            throw new SchemeProblem(file, 1, String.valueOf(e.getMessage()));
        }
    }

    private static CertificateScheme scheme(Path file, Fields fields) {
        Fields requires = fields.section("requires");
        Fields validity = fields.section("validity");
        String slug = fields.text("slug");
        if (!file.getFileName().toString().equals(slug + ".yaml")) {
            throw new SchemeProblem(file, 1, "slug '" + slug + "' differs from the name of the file");
        }
        return new CertificateScheme(
                slug,
                fields.number("version"),
                fields.text("title"),
                fields.text("titleEn"),
                fields.text("wording"),
                fields.text("wordingEn"),
                requires.texts("courses"),
                requires.flag("practice"),
                requires.flag("identity"),
                validity.number("months"),
                validity.flag("endOfMonth"),
                fields.text("accent"));
    }

    private record Fields(Path file, Map<?, ?> map) {

        String text(String key) {
            if (map.get(key) instanceof String text && !text.isBlank()) {
                return text;
            }
            throw new SchemeProblem(file, 1, "'" + key + "' is missing or no text");
        }

        int number(String key) {
            if (map.get(key) instanceof Integer number && number >= 0) {
                return number;
            }
            throw new SchemeProblem(file, 1, "'" + key + "' is missing or no number");
        }

        /** A flag that is left out is false. */
        boolean flag(String key) {
            Object value = map.get(key);
            if (value == null || value instanceof Boolean) {
                return Boolean.TRUE.equals(value);
            }
            throw new SchemeProblem(file, 1, "'" + key + "' is neither true nor false");
        }

        List<String> texts(String key) {
            if (map.get(key) instanceof List<?> list && !list.isEmpty()) {
                return list.stream().map(String::valueOf).toList();
            }
            throw new SchemeProblem(file, 1, "'" + key + "' is missing or no list");
        }

        Fields section(String key) {
            if (map.get(key) instanceof Map<?, ?> section) {
                return new Fields(file, section);
            }
            throw new SchemeProblem(file, 1, "section '" + key + "' is missing");
        }
    }
}
