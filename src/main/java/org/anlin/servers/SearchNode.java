package org.anlin.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * One Elasticsearch per home and JVM, a child process on a port that is chosen once, started beside the portal and started again
 * whenever it dies. It ends by itself when the portal does, because its standard input ends then.
 */
final class SearchNode {

    private static final Logger log = LoggerFactory.getLogger(SearchNode.class);
    private static final Map<Path, SearchNode> RUNNING = new ConcurrentHashMap<>();
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final SearchNodeProcess process;
    private final int port;
    private volatile boolean closing;
    private volatile @Nullable Process child;

    private SearchNode(SearchNodeProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static SearchNode on(Path home, Path lib, String heap) {
        return RUNNING.computeIfAbsent(home.toAbsolutePath().normalize(), folder -> start(folder, lib, heap));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static SearchNode start(Path home, Path lib, String heap) {
        HomeLock.hold(home);
        SearchNode node = new SearchNode(new SearchNodeProcess(home.resolve("search"), lib, heap), freePort());
        Thread.ofPlatform().daemon().name("search-node").start(node::keepRunning);
        // Ended after all contexts have closed, like the database.
        SpringApplication.getShutdownHandlers().add(node::close);
        return node;
    }

    private void keepRunning() {
        Duration pause = Duration.ofSeconds(1);
        while (!closing) {
            long began = System.nanoTime();
            runOnce();
            boolean wasSteady = System.nanoTime() - began > STEADY.toNanos();
            pause = wasSteady ? Duration.ofSeconds(1) : pause;
            sleepUnlessClosing(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private void runOnce() {
        try {
            Process started = process.start(port);
            child = started;
            int exit = started.waitFor();
            if (!closing) {
                log.warn("Elasticsearch ended with {}; it will be started again", exit);
            }
        } catch (IOException e) {
            log.error("Elasticsearch cannot be started: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    private void sleepUnlessClosing(Duration pause) {
        if (closing) {
            return;
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    private void close() {
        closing = true;
        Process running = child;
        if (running == null) {
            return;
        }
        try {
            running.getOutputStream().close();
            if (!running.waitFor(10, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (IOException | InterruptedException e) {
            running.destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
