package org.anlin.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.anlin.search.QuerySet;
import org.anlin.search.Search;
import org.anlin.search.SearchQuery;
import org.anlin.search.SearchWaiting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How well and how fast documents are found: {@code search [--queries FILE] [--documents N]}. */
class SearchBench implements Benchmark {

    private static final int FEW = 1_000;
    private static final int WARM_UP = 400;
    private static final int MEASURED = 1_500;

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        ManyDocuments documents = new ManyDocuments(portal);
        documents.publishContent();
        List<Figure> figures =
                new ArrayList<>(quality(portal, option(arguments, "--queries", "content/search/queries.csv")));

        documents.fillTo(FEW);
        List<Double> few = latencies(portal);
        figures.addAll(latency(few, "1,000", null));
        int many = Integer.parseInt(option(arguments, "--documents", "100000"));
        documents.fillTo(many);
        List<Double> all = latencies(portal);
        String size = String.format("%,d", many);
        figures.addAll(latency(all, size, 25.0));
        figures.add(
                Figure.atMost(1.5, "p95 at " + size + " / at 1,000", percentile(all, 95) / percentile(few, 95), ""));
        figures.addAll(throughput(portal, size));
        documents.remove();
        documents.rebuild();
        return figures;
    }

    private static List<Figure> quality(BenchPortal portal, String file) {
        Set<String> existing = Set.copyOf(portal.bean(JdbcClient.class)
                .sql("SELECT kind || '/' || slug FROM search.published_document WHERE withdrawn_at IS NULL")
                .query(String.class)
                .list());
        Search search = portal.bean(Search.class);
        QuerySet.Score score = QuerySet.in(Path.of(file), existing)
                .score(query -> search.find(SearchQuery.of(query)).hits().stream()
                        .map(hit -> hit.kind() + "/" + hit.slug())
                        .toList());
        score.misses().forEach(miss -> System.out.println("  not among the first three: " + miss));
        return List.of(
                Figure.of("queries with targets", score.queries(), ""),
                Figure.of("hit@1", 100 * score.hit1(), "%"),
                Figure.atLeast(95, "hit@3", 100 * score.hit3(), "%"),
                Figure.of("MRR", score.reciprocalRank(), ""));
    }

    private static List<Double> latencies(BenchPortal portal) {
        Search search = portal.bean(Search.class);
        SearchWaiting recent = portal.bean(SearchWaiting.class);
        List<String> queries = ManyDocuments.queries();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            recent.forgetAnswers();
            long began = System.nanoTime();
            search.find(SearchQuery.of(queries.get(i % queries.size())));
            if (i >= WARM_UP) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return millis.stream().sorted().toList();
    }

    private static List<Figure> latency(List<Double> sorted, String size, @Nullable Double goal) {
        double p95 = percentile(sorted, 95);
        String name = "p95 at " + size;
        return List.of(
                Figure.of("p50 at " + size, percentile(sorted, 50), "ms"),
                goal == null ? Figure.of(name, p95, "ms") : Figure.atMost(goal, name, p95, "ms"),
                Figure.of("p99 at " + size, percentile(sorted, 99), "ms"));
    }

    // The same few queries again and again are a crowd; those of a usual day differ, so both are measured.
    private static List<Figure> throughput(BenchPortal portal, String size) throws Exception {
        List<String> paths = ManyDocuments.queries().stream()
                .map(query -> "/search.json?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .toList();
        Wrk.getAny("search-warm", portal.url(""), allDifferent(paths), 8, 8);
        Wrk different = Wrk.getAny("search-different", portal.url(""), allDifferent(paths), 8, 10);
        Wrk run = Wrk.getAny("search", portal.url(""), paths, 8, 10);
        return List.of(
                Figure.atLeast(
                        500, "searches of the query set at 8 connections, " + size, run.requestsPerSecond(), "/s"),
                Figure.of("p95 of these", run.p95(), "ms"),
                Figure.of("searches that all differ at 8 connections, " + size, different.requestsPerSecond(), "/s"),
                Figure.of("p95 of these that differ", different.p95(), "ms"),
                Figure.atMost(0, "errors", run.errors() + different.errors(), ""));
    }

    /** Blanks make another question of the same words, which no kept answer answers. */
    private static List<String> allDifferent(List<String> paths) {
        return IntStream.range(0, 2_000)
                .boxed()
                .flatMap(number -> paths.stream()
                        .map(path -> path.replace("?q=", "?q=" + "+".repeat(number % 45)) + "+".repeat(number / 45)))
                .toList();
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : otherwise;
    }
}
