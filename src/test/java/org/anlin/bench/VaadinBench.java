package org.anlin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The signed-in home: page, start of the user interface and first round trip together, and what a session weighs. */
class VaadinBench implements Benchmark {

    private static final int SESSIONS = 200;

    @Override
    public List<Figure> measure(List<String> arguments) throws IOException, InterruptedException {
        BenchPortal portal = BenchPortal.start();
        try (var http = HttpClient.newHttpClient()) {
            openings(portal, http, 8, 8);
            openings(portal, http, 8, 8);
            Map<String, Double> many = openings(portal, http, 8, 10);
            Map<String, Double> one = openings(portal, http, 1, 8);
            double errors = many.getOrDefault("errors", 0.0) + one.getOrDefault("errors", 0.0);
            return List.of(
                    Figure.atLeast(230, "home opened at 8", many.getOrDefault("rate", 0.0), "/s"),
                    Figure.of("p95 at 8", many.getOrDefault("p95", 0.0), "ms"),
                    Figure.of("home opened at 1", one.getOrDefault("rate", 0.0), "/s"),
                    Figure.atMost(35, "p95 at 1", one.getOrDefault("p95", 0.0), "ms"),
                    Figure.atMost(0, "errors", errors, ""),
                    Figure.atMost(60, "heap per signed-in session", heapPerSession(portal, http), "KB"));
        }
    }

    private static Map<String, Double> openings(BenchPortal portal, HttpClient http, int connections, int seconds)
            throws IOException, InterruptedException {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            cookies.add(PortalVisitor.signIn(portal, http).cookie());
        }
        String script = "COOKIES = {"
                + cookies.stream().map(cookie -> '"' + cookie + '"').collect(Collectors.joining(",")) + "}\n"
                + lua();
        return Wrk.numbers(portal.url(""), connections, connections, seconds, script);
    }

    private static String lua() throws IOException {
        try (InputStream script = VaadinBench.class.getResourceAsStream("/bench/home.lua")) {
            if (script == null) {
                throw new IOException("bench/home.lua is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double heapPerSession(BenchPortal portal, HttpClient http) throws IOException, InterruptedException {
        visits(portal, http, 20);
        double before = usedKilobytes();
        visits(portal, http, SESSIONS);
        return (usedKilobytes() - before) / SESSIONS;
    }

    private static void visits(BenchPortal portal, HttpClient http, int count)
            throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            PortalVisitor.signIn(portal, http).openHome();
        }
    }

    private static double usedKilobytes() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0;
    }
}
