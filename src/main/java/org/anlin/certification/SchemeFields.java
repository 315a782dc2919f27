package org.anlin.certification;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a scheme file; whatever is missing or wrong is named with its line. */
class SchemeFields {

    private final Path file;
    private final MappingNode node;
    private final Map<String, Node> values;

    SchemeFields(Path file, MappingNode node) {
        this.file = file;
        this.node = node;
        this.values = node.getValue().stream()
                .collect(Collectors.toMap(
                        entry -> ((ScalarNode) entry.getKeyNode()).getValue(),
                        entry -> entry.getValueNode(),
                        (one, other) -> other));
    }

    void knows(Set<String> keys) {
        node.getValue().forEach(entry -> {
            String key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (!keys.contains(key)) {
                throw new SchemeProblem(file, line(entry.getKeyNode()), "'" + key + "' is no setting of a scheme");
            }
        });
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        if (values.get(key) instanceof ScalarNode text
                && text.getTag().equals(Tag.STR)
                && !text.getValue().isBlank()) {
            return text.getValue();
        }
        throw problem(key, "is missing or no text");
    }

    int number(String key) {
        return number(key, values.get(key));
    }

    /** A flag that is left out is false. */
    boolean flag(String key) {
        Node value = values.get(key);
        if (value == null) {
            return false;
        }
        if (value instanceof ScalarNode flag && flag.getTag().equals(Tag.BOOL)) {
            return Boolean.parseBoolean(flag.getValue());
        }
        throw problem(key, "is neither true nor false");
    }

    List<String> texts(String key) {
        return list(key, item -> {
            if (item instanceof ScalarNode text) {
                return text.getValue();
            }
            throw problem(key, "is no list of texts");
        });
    }

    List<Integer> numbers(String key) {
        return list(key, item -> number(key, item));
    }

    SchemeFields section(String key) {
        if (values.get(key) instanceof MappingNode section) {
            return new SchemeFields(file, section);
        }
        throw problem(key, "is missing or no section");
    }

    SchemeProblem problem(String key, String problem) {
        Node value = values.get(key);
        return new SchemeProblem(file, line(value == null ? node : value), "'" + key + "' " + problem);
    }

    private <T> List<T> list(String key, Function<Node, T> read) {
        if (values.get(key) instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue().stream().map(read).toList();
        }
        throw problem(key, "is missing or no list");
    }

    private int number(String key, @Nullable Node value) {
        if (value instanceof ScalarNode number && number.getValue().matches("\\d{1,6}")) {
            return Integer.parseInt(number.getValue());
        }
        throw problem(key, "is missing or no number");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
