package org.anlin.regions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings content/regions/regions.csv into the table at every start; rows are listed from the city downwards. */
@Component
class RegionImport {

    private static final String UPSERT = """
            INSERT INTO regions.region (code, name, name_en, level, parent_code, population, population_as_of, source)
            VALUES (?, ?, ?, ?, ?, CAST(? AS bigint), CAST(? AS date), ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, level = excluded.level,
                parent_code = excluded.parent_code, population = excluded.population,
                population_as_of = excluded.population_as_of, source = excluded.source
            """;

    private static final List<String> COLUMNS =
            List.of("code", "name", "name_en", "level", "parent_code", "population", "population_as_of", "source");

    private final JdbcTemplate jdbc;
    private final Regions regions;
    private final Path file;

    RegionImport(JdbcTemplate jdbc, Regions regions, @Value("${anlin.content}") Path content) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.file = content.resolve("regions/regions.csv");
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void run() throws IOException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file)) {
            for (CSVRecord line : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get()
                    .parse(reader)) {
                rows.add(COLUMNS.stream().map(line::get).toArray());
            }
        }
        jdbc.batchUpdate(UPSERT, rows);
        regions.reload();
    }
}
