package org.anlin.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** What a second portal is told before anything of it starts. */
class EmbeddedServersEnvironmentTests {

    @TempDir
    Path home;

    @Test
    void refusesAHomeThatAnotherProcessUses() throws Exception {
        Process other = anotherPortalOn(home);
        try {
            assertThat(new PortalHome(home).isInUse()).isTrue();
            assertThatThrownBy(() -> start(0))
                    .isInstanceOf(HomeInUseException.class)
                    .hasMessageContaining("另一个安邻");
        } finally {
            other.destroyForcibly().waitFor();
        }

        // The lock of a killed portal is nobody's.
        assertThat(new PortalHome(home).isInUse()).isFalse();
        start(0);
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(taken.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void saysWhatToDoWhenTheDiskIsFull() {
        var failure = new IllegalStateException("start", new IOException("No space left on device"));

        assertThat(new StartFailureAnalyzer().analyze(failure)).satisfies(analysis -> {
            assertThat(analysis.getDescription()).startsWith("磁盘已满 / the disk is full");
            assertThat(analysis.getAction()).contains("腾出空间");
        });
    }

    @Test
    void saysWhatToDoWithAHomeThatCannotBeWritten() throws IOException {
        home = Files.createFile(home.resolve("a-file"));

        assertThatThrownBy(() -> start(0)).isInstanceOf(HomeNotUsableException.class);
        assertThat(new StartFailureAnalyzer().analyze(new HomeNotUsableException(home, new IOException("no"))))
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription()).contains("目录不能使用", "a-file");
                    assertThat(analysis.getAction()).contains("--home");
                });
    }

    @Test
    void saysWhatToDoWhenTheDatabaseIsNotReached() {
        var failure = new IllegalStateException("start", new SQLException("Connection refused", "08001"));

        assertThat(new StartFailureAnalyzer().analyze(failure)).satisfies(analysis -> {
            assertThat(analysis.getDescription()).startsWith("数据库没有应答").contains("Connection refused");
            assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
        });
    }

    private void start(int port) {
        var environment = new MockEnvironment()
                .withProperty("anlin.home", home.toString())
                .withProperty("server.address", "127.0.0.1")
                .withProperty("server.port", Integer.toString(port));
        new EmbeddedServersEnvironment().postProcessEnvironment(environment, new SpringApplication());
    }

    private static Process anotherPortalOn(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        home.toString())
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("held");
        return process;
    }

    /** Another process that holds a home until its input ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String... arguments) throws IOException {
            HomeLock.hold(Path.of(arguments[0]));
            System.out.println("held");
            System.in.read();
        }
    }
}
