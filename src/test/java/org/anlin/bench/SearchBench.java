package org.anlin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anlin.search.QuerySet;
import org.anlin.search.Search;
import org.anlin.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How well and how fast documents are found: {@code search [--queries FILE] [--documents N]}. */
class SearchBench implements Benchmark {

    private static final int FEW = 1_000;
    private static final int WARM_UP = 40;
    private static final int FIRST_WARM_UP = 30;
    private static final int SECONDS = 10;
    private static final int CONNECTIONS = 8;

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        ManyDocuments documents = new ManyDocuments(portal);
        documents.publishContent();
        List<Figure> figures =
                new ArrayList<>(quality(portal, option(arguments, "--queries", "content/search/queries.csv")));

        documents.fillTo(FEW);
        // Portal and node are young here and not at 100,000; without this the few look slower than the many.
        Wrk.getEach("search-warm", portal.url(""), DistinctSearches.paths(), CONNECTIONS, FIRST_WARM_UP);
        Wrk few = oneAfterTheOther(portal);
        figures.addAll(latency(few, "1,000", null));
        int many = Integer.parseInt(option(arguments, "--documents", "100000"));
        documents.fillTo(many);
        Wrk all = oneAfterTheOther(portal);
        String size = String.format("%,d", many);
        figures.addAll(latency(all, size, 25.0));
        figures.add(Figure.atMost(1.5, "p95 at " + size + " / at 1,000", all.p95() / few.p95(), ""));
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

    // The compilers of portal and node are still at work in the first seconds after a change of the index.
    private static Wrk oneAfterTheOther(BenchPortal portal) throws Exception {
        List<String> searches = DistinctSearches.paths();
        Wrk.getEach("search-warm", portal.url(""), searches, CONNECTIONS, WARM_UP);
        return Wrk.getEach("search-one", portal.url(""), searches, 1, SECONDS);
    }

    private static List<Figure> latency(Wrk run, String size, @Nullable Double goal) {
        String name = "p95 at " + size;
        return List.of(
                Figure.of("p50 at " + size, run.p50(), "ms"),
                goal == null ? Figure.of(name, run.p95(), "ms") : Figure.atMost(goal, name, run.p95(), "ms"),
                Figure.of("p99 at " + size, run.p99(), "ms"));
    }

    // People who come by themselves ask different things; a crowd that asks the same gets kept answers.
    private static List<Figure> throughput(BenchPortal portal, String size) throws Exception {
        Wrk different = Wrk.getEach("search-different", portal.url(""), DistinctSearches.paths(), CONNECTIONS, SECONDS);
        Wrk same = Wrk.getAny("search-same", portal.url(""), DistinctSearches.plainPaths(), CONNECTIONS, SECONDS);
        return List.of(
                Figure.atLeast(
                        500, "searches that all differ at 8 connections, " + size, different.requestsPerSecond(), "/s"),
                Figure.of("p95 of these", different.p95(), "ms"),
                Figure.of("the same 44 again and again, kept for a second", same.requestsPerSecond(), "/s"),
                Figure.atMost(0, "errors", different.errors() + same.errors(), ""));
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : otherwise;
    }
}
