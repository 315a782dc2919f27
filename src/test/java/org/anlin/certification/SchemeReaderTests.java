package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeReaderTests {

    @TempDir
    Path folder;

    static Stream<Path> schemes() throws IOException {
        return Files.list(Path.of("content/certificates"));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everySchemeOfTheContentReads(Path file) {
        CertificateScheme scheme = new SchemeReader().read(file);

        assertThat(scheme.courses())
                .allSatisfy(
                        course -> assertThat(Path.of("content/courses", course)).isDirectory());
    }

    @Test
    void webCoursesAloneNeverGiveACprCertificate() {
        CertificateScheme scheme = new SchemeReader().read(Path.of("content/certificates/cpr-aed.yaml"));

        assertThat(scheme.practice()).isTrue();
        assertThat(scheme.validity()).isEqualTo(new Validity(24, true));
    }

    @Test
    void namesFileAndLineOfBrokenYaml() throws IOException {
        Path file = write("slug: broken", "version: 1", "title: [unclosed");

        assertThatThrownBy(() -> new SchemeReader().read(file)).hasMessageContaining("broken.yaml:4");
    }

    @Test
    void namesTheSettingThatIsMissing() throws IOException {
        Path file = write("slug: broken", "version: 1", "requires: {courses: [a]}", "validity: {months: 0}");

        assertThatThrownBy(() -> new SchemeReader().read(file))
                .hasMessageContaining("broken.yaml")
                .hasMessageContaining("'title' is missing");
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("broken.yaml"), List.of(lines));
    }
}
