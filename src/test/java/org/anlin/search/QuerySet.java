package org.anlin.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Queries with the documents they should find among the first. */
public record QuerySet(List<Expected> queries) {

    public record Expected(String query, Set<String> documents) {}

    public record Score(int queries, double hit1, double hit3, double reciprocalRank, List<String> misses) {}

    /** Only queries whose expected documents exist. */
    public static QuerySet in(Path file, Set<String> existing) {
        List<Expected> queries = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                Set<String> slugs = Set.of(row.get("expected_slugs").split("\\|"));
                if (slugs.stream().anyMatch(existing::contains)) {
                    queries.add(new Expected(row.get("query"), slugs));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new QuerySet(queries);
    }

    public Score score(Function<String, List<String>> search) {
        int first = 0;
        int firstThree = 0;
        double reciprocal = 0;
        List<String> misses = new ArrayList<>();
        for (Expected expected : queries) {
            List<String> found = search.apply(expected.query());
            int rank = rank(found, expected.documents());
            first += rank == 1 ? 1 : 0;
            firstThree += rank >= 1 && rank <= 3 ? 1 : 0;
            reciprocal += rank == 0 ? 0 : 1.0 / rank;
            if (rank == 0 || rank > 3) {
                misses.add(
                        expected.query() + " → " + found.stream().limit(4).toList() + " not " + expected.documents());
            }
        }
        int count = Math.max(1, queries.size());
        return new Score(
                queries.size(), (double) first / count, (double) firstThree / count, reciprocal / count, misses);
    }

    private static int rank(List<String> found, Set<String> expected) {
        for (int i = 0; i < found.size(); i++) {
            if (expected.contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
