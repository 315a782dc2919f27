package org.anlin.bases.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlin.bases.BaseDetails;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Knows when two bases of a district are probably one: nearly the same name, or a similar one at nearly the same address. */
class Likeness {

    private static final double SAME_NAME = 0.93;
    private static final double SIMILAR_NAME = 0.8;
    private static final double SAME_ADDRESS = 0.93;

    private record Known(String slug, List<String> names, String address) {}

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Map<String, List<Known>> byDistrict = new HashMap<>();

    void add(String slug, BaseDetails base) {
        var names = new ArrayList<String>();
        names.add(bare(base.name().name()));
        base.name().aliases().forEach(alias -> names.add(bare(alias)));
        byDistrict
                .computeIfAbsent(district(base), none -> new ArrayList<>())
                .add(new Known(slug, names, bare(base.site().address())));
    }

    Optional<String> of(BaseDetails base) {
        String name = bare(base.name().name());
        String address = bare(base.site().address());
        return byDistrict.getOrDefault(district(base), List.of()).stream()
                .filter(known -> isLike(known, name, address))
                .map(Known::slug)
                .findFirst();
    }

    private boolean isLike(Known known, String name, String address) {
        double likeness = known.names().stream()
                .mapToDouble(one -> similarity.apply(one, name))
                .max()
                .orElse(0);
        return likeness >= SAME_NAME
                || likeness >= SIMILAR_NAME
                        && !address.isEmpty()
                        && similarity.apply(known.address(), address) >= SAME_ADDRESS;
    }

    private static String district(BaseDetails base) {
        return base.site().districtCode() == null ? "" : base.site().districtCode();
    }

    /** Without what every name and address here begins with, which would make all of them alike. */
    private static String bare(@Nullable String text) {
        return text == null ? "" : text.replaceAll("北京市?|..区|[\\s·（）()“”\"-]", "");
    }
}
