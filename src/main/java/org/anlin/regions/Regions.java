package org.anlin.regions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The regions of Beijing. They are few and change once a year, so that each instance reads them once. */
@Service
public class Regions {

    private final JdbcClient jdbc;
    private volatile Map<String, Region> byCode = Map.of();

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PreAuthorize("permitAll()")
    public List<Region> districts() {
        return select(Region.Level.DISTRICT, null);
    }

    /** Streets, towns and townships of a district, in the order of their codes. */
    @PreAuthorize("permitAll()")
    public List<Region> subdistricts(String districtCode) {
        return select(Region.Level.SUBDISTRICT, districtCode);
    }

    @PreAuthorize("permitAll()")
    public Optional<Region> find(String code) {
        return Optional.ofNullable(all().get(code));
    }

    void reload() {
        byCode = jdbc
                .sql("SELECT code, name, name_en, level, parent_code, population FROM regions.region ORDER BY code")
                .query(Region.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Region::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, Region> all() {
        if (byCode.isEmpty()) {
            reload();
        }
        return byCode;
    }

    private List<Region> select(Region.Level level, @Nullable String parent) {
        return all().values().stream()
                .filter(region -> region.level() == level && (parent == null || parent.equals(region.parentCode())))
                .toList();
    }
}
