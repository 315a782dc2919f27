package org.anlin.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A warm start by the script, and the course list in a real browser. */
class StartupBench implements Benchmark {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String LCP = """
            () => new Promise(resolve => {
              let last = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => last = entry.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
              setTimeout(() => resolve(last), 1500);
            })""";

    @Override
    public List<Figure> measure(List<String> arguments) throws IOException, InterruptedException {
        int port = freePort();
        start(port, new ArrayList<>());
        List<Double> seconds = new ArrayList<>();
        List<Double> paints = start(port, seconds);
        return List.of(
                Figure.atMost(20, "warm ./anlin run to ready", seconds.getFirst(), "s"),
                Figure.atMost(1.5, "LCP of /courses, fresh browser", paints.getFirst(), "s"),
                Figure.atMost(1.5, "LCP of /courses, again", paints.getLast(), "s"));
    }

    /** Starts, looks at the course list in two fresh browsers, stops. */
    private static List<Double> start(int port, List<Double> seconds) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process portal = new ProcessBuilder("./anlin", "run", "--port", "" + port, "--home", "target/bench-start-home")
                .redirectErrorStream(true)
                .start();
        try {
            awaitReady(portal);
            seconds.add((System.nanoTime() - began) / 1e9);
            // What the start still does in the background belongs to the start, not to the page.
            Thread.sleep(3000);
            String url = "http://127.0.0.1:" + port + "/courses";
            return List.of(largestPaint(url), largestPaint(url));
        } finally {
            portal.destroy();
            if (!portal.waitFor(20, TimeUnit.SECONDS)) {
                portal.destroyForcibly();
            }
        }
    }

    private static void awaitReady(Process portal) throws IOException {
        var lines = portal.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Anlin is ready")) {
                Thread.ofPlatform().daemon().start(() -> swallow(lines));
                return;
            }
        }
        throw new IOException("./anlin run ended before it was ready");
    }

    /** Read to the end so that the pipe never fills. */
    private static void swallow(Reader lines) {
        try (lines) {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException stopped) {
            // The portal has ended, which is where these lines end.
        }
    }

    private static double largestPaint(String url) {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(options);
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(FLAGS))) {
            Page page = browser.newPage();
            page.navigate(url);
            page.waitForSelector("a[href*='courses/']:visible");
            return ((Number) page.evaluate(LCP)).doubleValue() / 1000;
        }
    }

    private static Path chromium() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(File::new)
                .filter(File::canExecute)
                .findFirst()
                .map(File::toPath)
                .orElseThrow(() -> new IllegalStateException("chromium is missing"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
