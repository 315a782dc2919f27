package org.anlin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.anlin.aeds.DeviceQuery;
import org.anlin.aeds.NearestDevices;
import org.anlin.aeds.register.DevicePublishing;
import org.anlin.shared.GeoPoint;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places near somebody, among ten thousand: {@code /aed} beside the bare endpoint, and the services behind it. */
class PlacesBench implements Benchmark {

    private static final int DEVICES = 10_000;
    private static final int CROWD = 300;
    private static final int QUESTIONS = 400;
    private static final int ROUNDS = 2;
    // As long as an answer is kept, so that each is made as often as for a crowd that stays.
    private static final int SECONDS = 15;
    private static final int CONNECTIONS = 8;

    private final Random random = new Random(20261122);

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        ManyDevices devices = new ManyDevices(portal.bean(JdbcClient.class));
        devices.fillTo(DEVICES);
        portal.bean(DevicePublishing.class).refreshAll();
        new ManyDocuments(portal).rebuild();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("devices", devices.count(), ""));
        figures.addAll(service(portal));
        figures.addAll(pages(portal));
        devices.remove();
        portal.bean(DevicePublishing.class).refreshAll();
        figures.addAll(new BasePlaces(portal).measure());
        return figures;
    }

    private List<Figure> service(BenchPortal portal) {
        NearestDevices nearest = portal.bean(NearestDevices.class);
        for (int i = 0; i < QUESTIONS; i++) {
            nearest.find(DeviceQuery.near(somewhere(), 0, 10));
        }
        return List.of(
                Figure.atMost(100, "nearest p95, each at another place", p95(nearest, false), "ms"),
                Figure.atMost(100, "nearest open now p95", p95(nearest, true), "ms"));
    }

    private double p95(NearestDevices nearest, boolean openOnly) {
        double[] times = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            var query = new DeviceQuery("", somewhere(), null, openOnly, false, 0, 10);
            long start = System.nanoTime();
            if (nearest.find(query).devices().isEmpty()) {
                throw new IllegalStateException("nothing was found");
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[QUESTIONS * 95 / 100];
    }

    /** In turns, so that noise hits all alike: the bare endpoint, a crowd at some hundred places, everybody somewhere else. */
    private List<Figure> pages(BenchPortal portal) throws IOException, InterruptedException {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        targets.put("/ping", List.of("/ping"));
        targets.put("/aed", addresses(CROWD));
        targets.put("/aed anywhere", addresses(DEVICES));
        Map<String, List<Wrk>> runs = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var target : targets.entrySet()) {
                Wrk run = Wrk.getAny(
                        "places" + target.getKey().replaceAll("\\W+", "-"),
                        portal.url(""),
                        target.getValue(),
                        CONNECTIONS,
                        SECONDS);
                if (round > 0) {
                    runs.computeIfAbsent(target.getKey(), name -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        double bare = rate(runs, "/ping");
        return List.of(
                Figure.of("requests /ping at 8", bare, "/s"),
                Figure.of("requests /aed of a crowd at " + CROWD + " places", rate(runs, "/aed"), "/s"),
                Figure.atLeast(60, "share of /ping", 100 * rate(runs, "/aed") / bare, "%"),
                Figure.of("requests /aed, everybody elsewhere", rate(runs, "/aed anywhere"), "/s"),
                Figure.atMost(0, "errors", errors(runs), ""),
                Figure.atMost(0, "sessions made", sessions(portal), ""));
    }

    private List<String> addresses(int count) {
        return Stream.generate(this::somewhere)
                .limit(count)
                .map(place -> String.format(Locale.ROOT, "/aed?lat=%.4f&lon=%.4f", place.lat(), place.lon()))
                .toList();
    }

    private GeoPoint somewhere() {
        return new GeoPoint(39.75 + random.nextDouble() * 0.4, 116.15 + random.nextDouble() * 0.5);
    }

    private static double rate(Map<String, List<Wrk>> runs, String name) {
        return runs.getOrDefault(name, List.of()).stream()
                .mapToDouble(Wrk::requestsPerSecond)
                .average()
                .orElse(0);
    }

    private static long errors(Map<String, List<Wrk>> runs) {
        return runs.values().stream()
                .flatMap(List::stream)
                .mapToLong(Wrk::errors)
                .sum();
    }

    private static int sessions(BenchPortal portal) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(portal.url("/aed?lat=39.92&lon=116.44")))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return answer.headers().allValues("Set-Cookie").size();
        }
    }
}
