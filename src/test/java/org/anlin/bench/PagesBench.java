package org.anlin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages that a crowd opens, beside the bare endpoint of the same server, in turns so that noise hits all alike. */
class PagesBench implements Benchmark {

    private static final int ROUNDS = 4;
    private static final int SECONDS = 4;

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        var jdbc = portal.bean(JdbcClient.class);
        List<String> certificates = new SeededCertificates(jdbc).somePaths();
        warmUp(portal, targets(jdbc, certificates.subList(0, 2_000)));
        List<Figure> figures = new ArrayList<>();
        figures.add(first(portal, certificates));
        Map<String, List<String>> targets = targets(jdbc, certificates);
        for (int connections : new int[] {8, 32}) {
            figures.addAll(new Turns(portal, targets, connections).measure());
        }
        return figures;
    }

    private static void warmUp(BenchPortal portal, Map<String, List<String>> targets)
            throws IOException, InterruptedException {
        for (int round = 0; round < 2; round++) {
            for (var target : targets.entrySet()) {
                load(portal, target, 8, 6);
            }
        }
    }

    /** Each certificate is read from the register once; afterwards all are in memory. */
    private static Figure first(BenchPortal portal, List<String> certificates) throws Exception {
        long start = System.nanoTime();
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(certificates.stream()
                    .map(path -> (Callable<HttpResponse<Void>>) () -> client.send(
                            HttpRequest.newBuilder(URI.create(portal.url(path))).build(), BodyHandlers.discarding()))
                    .toList());
            for (var answer : answers) {
                if (answer.get().statusCode() != 200) {
                    throw new IllegalStateException(answer.get().toString());
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return Figure.of("requests /verify for the first time", certificates.size() / seconds, "/s");
    }

    private static Map<String, List<String>> targets(JdbcClient jdbc, List<String> certificates) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        targets.put("/ping", List.of("/ping"));
        targets.put("/verify", certificates);
        targets.put(
                "/p",
                jdbc.sql(
                                "SELECT '/p/' || kind || '/' || slug FROM search.published_document WHERE withdrawn_at IS NULL")
                        .query(String.class)
                        .list());
        return targets;
    }

    private static Wrk load(BenchPortal portal, Map.Entry<String, List<String>> target, int connections, int seconds)
            throws IOException, InterruptedException {
        String name = "pages" + target.getKey().replace('/', '-');
        return Wrk.getAny(name, portal.url(""), target.getValue(), connections, seconds);
    }

    private record Turns(BenchPortal portal, Map<String, List<String>> targets, int connections) {

        List<Figure> measure() throws IOException, InterruptedException {
            Map<String, List<Wrk>> runs = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (var target : targets.entrySet()) {
                    runs.computeIfAbsent(target.getKey(), name -> new ArrayList<>())
                            .add(load(portal, target, connections, SECONDS));
                }
            }
            double bare = rate(runs.getOrDefault("/ping", List.of()));
            List<Figure> figures = new ArrayList<>();
            runs.forEach((name, measured) -> figures.addAll(figures(name, measured, bare)));
            return figures;
        }

        private List<Figure> figures(String name, List<Wrk> measured, double bare) {
            String suffix = name + " at " + connections;
            double p95 = median(measured.stream().map(Wrk::p95).toList());
            if (name.equals("/ping")) {
                return List.of(Figure.of("requests " + suffix, bare, "/s"), Figure.of("p95 " + suffix, p95, "ms"));
            }
            long errors = measured.stream().mapToLong(Wrk::errors).sum();
            return List.of(
                    Figure.atLeast(2200, "requests " + suffix, rate(measured), "/s"),
                    Figure.atLeast(60, "share of /ping " + suffix, 100 * rate(measured) / bare, "%"),
                    connections == 8
                            ? Figure.atMost(10, "p95 " + suffix, p95, "ms")
                            : Figure.of("p95 " + suffix, p95, "ms"),
                    Figure.atMost(0, "errors " + suffix, errors, ""));
        }

        private static double rate(List<Wrk> runs) {
            return runs.stream().mapToDouble(Wrk::requestsPerSecond).average().orElse(0);
        }

        private static double median(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }
}
