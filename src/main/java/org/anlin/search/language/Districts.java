package org.anlin.search.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The districts by the words that people use for them. */
public final class Districts {

    /** A district with its official names. */
    public record District(String code, String name, String nameEn) {}

    private final Map<String, District> byWord = new HashMap<>();
    private final Map<String, District> byCode = new LinkedHashMap<>();

    public Districts(List<String> lines) {
        lines.stream().skip(1).forEach(this::read);
    }

    public static Districts in(Path content) {
        return new Districts(ContentLines.of(content.resolve("search/districts.csv")));
    }

    @Nullable
    District named(String word) {
        return byWord.get(word);
    }

    public Optional<District> withCode(@Nullable String code) {
        return Optional.ofNullable(code == null ? null : byCode.get(code));
    }

    public List<District> all() {
        return new ArrayList<>(byCode.values());
    }

    private void read(String line) {
        String[] columns = line.split(",", 4);
        District district = new District(columns[0], columns[1], columns[2]);
        byCode.put(district.code(), district);
        Arrays.stream(columns[3].split("\\|")).forEach(word -> byWord.put(Words.fold(word), district));
    }
}
