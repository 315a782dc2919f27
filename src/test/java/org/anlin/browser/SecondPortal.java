package org.anlin.browser;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anlin.PortalApplication;
import org.awaitility.Awaitility;

/** A portal in a process of its own on the database of the tests, so that it can be killed. */
final class SecondPortal implements Closeable {

    private final Process process;
    private final int port;

    private SecondPortal(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SecondPortal start(HikariDataSource database, Rest5Client search, Path home) throws IOException {
        int port = freePort();
        Path tests = Path.of("target/test-home").toAbsolutePath();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classpath(),
                PortalApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--anlin.home=" + home,
                "--anlin.keys.personal-data=" + tests.resolve("keys"),
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword(),
                "--spring.datasource.hikari.maximum-pool-size=5",
                "--spring.elasticsearch.uris="
                        + search.getNodes().getFirst().getHost().toURI());
        File log = home.resolve("portal.log").toFile();
        return new SecondPortal(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start(),
                port);
    }

    /** As it is shipped: without the tests. */
    private static String classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    int port() {
        return port;
    }

    void awaitAnswer() {
        var ping = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ping"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptions()
                    .until(() -> client.send(ping, BodyHandlers.discarding()).statusCode() == 200);
        }
    }

    /** As kill -9 does: nothing is put in order before. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
