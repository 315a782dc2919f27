package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void readsHowACertificateIsRenewed() {
        CertificateScheme scheme = new SchemeReader().read(Path.of("content/certificates/cpr-aed.yaml"));

        assertThat(scheme.renewal()).isEqualTo(new Renewal(List.of("cpr-aed"), 90, 90, List.of(90, 60, 30, 7)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "reminders: [30, 60]           | 'reminders'",
                "reminders: [a]                | 'reminders'",
                "remindres: [90]               | 'remindres' is no setting",
                "renewal: {practice: [a], window: 9000, grace: 0} | 'window' is more than",
                "renewal: {practice: [a], window: -1, grace: 0} | 'window'",
                "renewal: {practice: [], window: 9, grace: 0} | 'practice'",
            })
    void namesTheLineOfAWrongRule(String line, String problem) throws IOException {
        Path file = write(
                "slug: broken",
                "version: 1",
                "title: 证",
                "titleEn: C",
                "wording: 已",
                "wordingEn: did",
                "requires: {courses: [a], practice: true}",
                "validity: {months: 12}",
                line.startsWith("renewal") ? "reminders: [30]" : "renewal: {practice: [a], window: 90, grace: 0}",
                line,
                "accent: '#000000'");

        assertThatThrownBy(() -> new SchemeReader().read(file))
                .hasMessageContaining("broken.yaml:10: ")
                .hasMessageContaining(problem);
    }

    @Test
    void aWebCourseAloneGivesNothingThatEnds() throws IOException {
        Path file = write(
                "slug: broken",
                "version: 1",
                "title: 证",
                "titleEn: C",
                "wording: 已",
                "wordingEn: did",
                "requires: {courses: [a]}",
                "validity: {months: 12}",
                "accent: '#000000'");

        assertThatThrownBy(() -> new SchemeReader().read(file))
                .hasMessageContaining("broken.yaml:8: 'months' needs practice");
    }

    @Test
    void theContentPassesTheCheckOfSchemes() throws IOException {
        var out = new ByteArrayOutputStream();

        int status = CheckSchemes.check(Path.of("content"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("证书方案 9 个；发现 0 个问题");
        assertThat(status).isZero();
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("broken.yaml"), List.of(lines));
    }
}
