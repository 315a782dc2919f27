package org.anlin.search.language;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@code content/search/synonyms.txt}: words that mean the same, and misspellings with what they stand for. */
public final class Synonyms {

    private final List<String> rules;
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Map<String, String> rewrites = new HashMap<>();

    public Synonyms(List<String> rules) {
        this.rules = rules.stream().map(Words::fold).toList();
        this.rules.forEach(this::read);
    }

    public static Synonyms in(Path content) {
        return new Synonyms(ContentLines.of(content.resolve("search/synonyms.txt")));
    }

    /** In the format of Elasticsearch's synonym filters. */
    public List<String> rules() {
        return rules;
    }

    public Set<String> words() {
        return same.keySet();
    }

    Map<String, String> rewrites() {
        return rewrites;
    }

    /** The word and all that mean the same. */
    public Set<String> of(String word) {
        @Nullable Set<String> group = same.get(word);
        return group == null ? Set.of(word) : group;
    }

    private void read(String rule) {
        String[] sides = rule.split("=>", 2);
        List<String> right = words(sides[sides.length - 1]);
        if (sides.length == 2) {
            words(sides[0]).forEach(wrong -> rewrites.put(wrong, right.getFirst()));
            right.forEach(word -> same.computeIfAbsent(word, w -> new LinkedHashSet<>(Set.of(w))));
            return;
        }
        for (String word : right) {
            Set<String> group = same.computeIfAbsent(word, w -> new LinkedHashSet<>(Set.of(w)));
            group.addAll(right);
        }
    }

    private static List<String> words(String side) {
        return Arrays.stream(side.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
