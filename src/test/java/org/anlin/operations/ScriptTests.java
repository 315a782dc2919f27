package org.anlin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./anlin} answers before it builds or starts anything. */
class ScriptTests {

    private record Answer(int code, String text) {}

    @Test
    void helpNamesEveryCommand() throws Exception {
        assertThat(anlin("help").text())
                .contains("run", "test", "bench", "check-content", "reindex", "build", "format", "--port", "--home");
    }

    @Test
    void namesACommandThatItDoesNotKnow() throws Exception {
        Answer answer = anlin("rnu");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("没有 'rnu' 这个命令", "there is no command 'rnu'", "./anlin run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "65536", "-1", "80 80", ""})
    void refusesWhatIsNoPort(String port) throws Exception {
        Answer answer = anlin("run", "--port", port);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("端口应是", "not '" + port + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hom=/data", "--bogus", "9000", "hom=/data"})
    void refusesAnOptionThatItDoesNotKnow(String option) throws Exception {
        Answer answer = anlin("run", option);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("what is '" + option + "'?");
    }

    private static Answer anlin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "./anlin"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Answer(
                process.exitValue(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
