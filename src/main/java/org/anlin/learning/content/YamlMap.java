package org.anlin.learning.content;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that knows its lines: whatever is asked of it and is missing or wrong becomes a finding. */
class YamlMap {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;
    private final Findings findings;

    private YamlMap(@Nullable Node node, Findings findings) {
        this.findings = findings;
        this.line = node == null ? 1 : lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> take(entry.getKeyNode(), entry.getValueNode()));
        }
    }

    /** The document's mapping; a syntax error is noted where the parser stumbled. */
    static Optional<YamlMap> parse(String yaml, Findings findings) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root instanceof MappingNode) {
                return Optional.of(new YamlMap(root, findings));
            }
            findings.note(1, "not-a-mapping");
        } catch (MarkedYAMLException e) {
            String problem = String.valueOf(e.getProblem());
            findings.note(lineOf(e), problem.contains("\\t") ? "yaml-tab" : "yaml-syntax", problem);
        } catch (YAMLException e) {
            findings.note(1, "yaml-syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** An unclosed quote or bracket is wrong where it opens, not where the file ends. */
    private static int lineOf(MarkedYAMLException e) {
        String context = String.valueOf(e.getContext());
        boolean opened = context.contains("quoted") || context.contains("flow");
        Mark mark = opened && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private void take(Node key, Node value) {
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(name, value) != null) {
            findings.note(lineOf(key), "duplicate-key", name);
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    void note(String key, String problem, Object... arguments) {
        Node value = values.get(key);
        findings.note(value == null ? line : lineOf(value), problem, arguments);
    }

    void allow(String... keys) {
        Set<String> allowed = Set.of(keys);
        values.keySet().stream()
                .filter(key -> !allowed.contains(key))
                .forEach(key -> note(key, "unknown-key", key, String.join(", ", keys)));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        String text = optional(key);
        if (text.isEmpty()) {
            note(key, "missing", key);
        }
        return text;
    }

    String optional(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    String choice(String key, List<String> choices) {
        String text = text(key);
        if (!text.isEmpty() && !choices.contains(text)) {
            note(key, "not-one-of", key, text, String.join(", ", choices));
        }
        return text;
    }

    String matching(String key, String pattern) {
        String text = text(key);
        if (!text.isEmpty() && !text.matches(pattern)) {
            note(key, "wrong-form", key, text, pattern);
        }
        return text;
    }

    int number(String key, int min, int max) {
        String text = text(key);
        try {
            int number = text.isEmpty() ? min : Integer.parseInt(text);
            if (number < min || number > max) {
                note(key, "out-of-range", key, text, String.valueOf(min), String.valueOf(max));
            }
            return number;
        } catch (NumberFormatException e) {
            note(key, "not-a-number", key, text);
            return min;
        }
    }

    /** Class hours: half hours are usual, more decimals are a slip. */
    BigDecimal hours(String key) {
        String text = text(key);
        if (text.matches("\\d{1,3}(\\.\\d)?")) {
            return new BigDecimal(text);
        }
        if (!text.isEmpty()) {
            note(key, "not-hours", key, text);
        }
        return BigDecimal.ZERO;
    }

    @Nullable
    BigDecimal optionalDecimal(String key) {
        String text = optional(key);
        if (text.isEmpty() || text.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }
        note(key, "not-a-decimal", key, text);
        return null;
    }

    boolean flag(String key) {
        return has(key) && choice(key, List.of("true", "false")).equals("true");
    }

    List<String> texts(String key) {
        List<String> texts = optionalTexts(key);
        if (texts.isEmpty()) {
            note(key, "missing", key);
        }
        return texts;
    }

    List<String> optionalTexts(String key) {
        List<Node> items = items(key);
        items.stream()
                .filter(item -> !(item instanceof ScalarNode))
                .forEach(item -> findings.note(lineOf(item), "not-a-text", key));
        return items.stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).getValue().strip())
                .toList();
    }

    Map<String, String> pairs(String key) {
        YamlMap map = map(key);
        var pairs = new LinkedHashMap<String, String>();
        map.values.keySet().forEach(name -> pairs.put(name, map.text(name)));
        return pairs;
    }

    YamlMap map(String key) {
        if (values.get(key) instanceof MappingNode mapping) {
            return new YamlMap(mapping, findings);
        }
        note(key, has(key) ? "not-a-mapping" : "missing", key);
        return new YamlMap(null, findings.muted());
    }

    List<YamlMap> maps(String key) {
        if (items(key).isEmpty()) {
            note(key, "missing", key);
        }
        return optionalMaps(key);
    }

    List<YamlMap> optionalMaps(String key) {
        List<Node> items = items(key);
        items.stream()
                .filter(item -> !(item instanceof MappingNode))
                .forEach(item -> findings.note(lineOf(item), "not-a-mapping", key));
        return items.stream()
                .filter(MappingNode.class::isInstance)
                .map(item -> new YamlMap(item, findings))
                .toList();
    }

    private List<Node> items(String key) {
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (has(key) && !optional(key).isEmpty()) {
            note(key, "not-a-list", key);
        }
        return List.of();
    }
}
