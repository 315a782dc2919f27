package org.anlin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run of Debian's wrk. Times are milliseconds. */
public record Wrk(double requestsPerSecond, double p50, double p95, double p99, long errors) {

    private static final Path FOLDER = Path.of("target/bench");

    // wrk prints no 95th percentile and no plain numbers by itself.
    private static final String DONE = """
            function done(summary, latency, requests)
              local e = summary.errors
              print(string.format("anlin rate %f", summary.requests / (summary.duration / 1e6)))
              print(string.format("anlin errors %d", e.connect + e.read + e.write + e.status + e.timeout))
              for _, p in pairs({50, 95, 99}) do
                print(string.format("anlin p%d %f", p, latency:percentile(p) / 1000))
              end
            end
            """;

    public static Wrk get(String url, int connections, int seconds) throws IOException, InterruptedException {
        return run(url, connections, seconds, "");
    }

    /** Asks for random ones of these paths; the script that does so is written to the folder of the results. */
    public static Wrk getAny(String name, String server, List<String> paths, int connections, int seconds)
            throws IOException, InterruptedException {
        Path list = Files.write(folder().resolve(name + ".paths"), paths);
        return run(server, connections, seconds, """
                local paths = {}
                for line in io.lines("%s") do paths[#paths + 1] = line end
                function init(args) math.randomseed(os.time() + tonumber(tostring({}):sub(10, 16), 16)) end
                function request() return wrk.format("GET", paths[math.random(#paths)]) end
                """.formatted(list.toAbsolutePath()));
    }

    /** Asks for these paths one after the other; each of wrk's two threads begins elsewhere, so that none comes twice soon. */
    public static Wrk getEach(String name, String server, List<String> paths, int connections, int seconds)
            throws IOException, InterruptedException {
        Path list = Files.write(folder().resolve(name + ".paths"), paths);
        return run(server, connections, seconds, """
                local paths = {}
                for line in io.lines("%s") do paths[#paths + 1] = line end
                local threads = 0
                function setup(thread)
                  thread:set("at", math.floor(#paths / 2) * threads)
                  threads = threads + 1
                end
                function request()
                  at = at %% #paths + 1
                  return wrk.format("GET", paths[at])
                end
                """.formatted(list.toAbsolutePath()));
    }

    public static Wrk run(String url, int connections, int seconds, String script)
            throws IOException, InterruptedException {
        Map<String, Double> printed = numbers(url, Math.min(2, connections), connections, seconds, script + DONE);
        return new Wrk(
                printed.getOrDefault("rate", 0.0),
                printed.getOrDefault("p50", 0.0),
                printed.getOrDefault("p95", 0.0),
                printed.getOrDefault("p99", 0.0),
                printed.getOrDefault("errors", 0.0).longValue());
    }

    /** What the script prints as lines {@code anlin NAME NUMBER}. */
    static Map<String, Double> numbers(String url, int threads, int connections, int seconds, String script)
            throws IOException, InterruptedException {
        Path lua = Files.writeString(folder().resolve("wrk.lua"), script);
        Process wrk = new ProcessBuilder(command(url, threads, connections, seconds, lua))
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var output = wrk.inputReader()) {
            lines = output.lines().toList();
        }
        if (wrk.waitFor() != 0) {
            throw new IOException("wrk failed: " + String.join("\n", lines));
        }
        return parse(lines);
    }

    static Map<String, Double> parse(List<String> lines) {
        Map<String, Double> numbers = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals("anlin")) {
                numbers.put(words[1], Double.valueOf(words[2]));
            }
        }
        return numbers;
    }

    private static List<String> command(String url, int threads, int connections, int seconds, Path lua) {
        return new ArrayList<>(
                List.of("wrk", "-t" + threads, "-c" + connections, "-d" + seconds, "-s", lua.toString(), url));
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(FOLDER);
    }
}
