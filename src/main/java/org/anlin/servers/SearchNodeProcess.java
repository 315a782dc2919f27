package org.anlin.servers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The child process of the search node: its command line, its log file, and the end of one that a killed portal left behind. */
record SearchNodeProcess(Path home, Path lib, String heap) {

    private static final Logger log = LoggerFactory.getLogger(SearchNodeProcess.class);
    private static final String MAIN = "org.anlin.searchnode.SearchNodeMain";

    Process start(int port) throws IOException, InterruptedException {
        if (!Files.isDirectory(lib)) {
            throw new IOException(lib.toAbsolutePath() + " is missing; build it with: mvn -f src/search-node package");
        }
        Files.createDirectories(home.resolve("natives"));
        stopOrphan();
        long began = System.nanoTime();
        Process process =
                new ProcessBuilder(command(port)).redirectErrorStream(true).start();
        Files.writeString(pidFile(), Long.toString(process.pid()));
        Thread.ofPlatform().daemon().name("search-node-log").start(() -> keepLog(process, began));
        return process;
    }

    private List<String> command(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.resolve("classes.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Des.nativelibs.path=" + home.resolve("natives"),
                "-cp",
                lib.toAbsolutePath().resolve("*").toString(),
                MAIN,
                home.toString(),
                "http.port=" + port);
    }

    private void keepLog(Process process, long began) {
        try (BufferedReader lines = process.inputReader();
                BufferedWriter file = Files.newBufferedWriter(home.resolve("search-node.log"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY ")) {
                    log.info(
                            "embedded Elasticsearch at {}, {} ms",
                            line.substring(6),
                            (System.nanoTime() - began) / 1_000_000);
                }
                file.write(line);
                file.newLine();
                file.flush();
            }
        } catch (IOException e) {
            log.debug("the log of Elasticsearch ended", e);
        }
    }

    private void stopOrphan() throws IOException, InterruptedException {
        if (!Files.exists(pidFile())) {
            return;
        }
        String pid = Files.readString(pidFile()).strip();
        if (pid.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs).ifPresent(this::stop);
        }
        Files.deleteIfExists(pidFile());
    }

    private boolean isOurs(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains(MAIN) && List.of(arguments).contains(home.toString());
    }

    private void stop(ProcessHandle orphan) {
        log.warn("stopping Elasticsearch {} that a killed portal left behind", orphan.pid());
        orphan.destroy();
        try {
            orphan.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path pidFile() {
        return home.resolve("search-node.pid");
    }
}
