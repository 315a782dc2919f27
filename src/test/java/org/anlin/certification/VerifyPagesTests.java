package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

class VerifyPagesTests extends CertificateTest {

    @LocalServerPort
    int port;

    @Autowired
    Press press;

    private HeldCertificate certificate;

    @BeforeEach
    void aCertificate() {
        certificate = online("欧阳晓燕");
    }

    @Test
    void showsAStrangerWhatTheCertificateIsWorth() {
        var page = get("/verify/" + certificate.code());

        assertThat(page.getBody())
                .contains("家庭应急准备 完成证明", "欧**燕", "有效", certificate.number(), "演示证书")
                .doesNotContain("欧阳晓燕");
        assertThat(page.getHeaders().getCacheControl()).isEqualTo("max-age=60, public");
        assertThat(page.getHeaders().get("Set-Cookie")).isNull();
    }

    @Test
    void sendsAPageOnceToWhoHasItStill() {
        var page = get("/verify/" + certificate.code());
        String tag = Objects.requireNonNull(page.getHeaders().getETag());

        var again = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/verify/" + certificate.code())
                .ifNoneMatch(tag)
                .retrieve()
                .toEntity(String.class);

        assertThat(again.getStatusCode().value()).isEqualTo(304);
        assertThat(again.getBody()).isNull();
        assertThat(again.getHeaders().getCacheControl()).isEqualTo("max-age=60, public");
        assertThat(get("/verify/" + certificate.code() + "?lang=en")
                        .getHeaders()
                        .getETag())
                .isNotEqualTo(tag);
    }

    @Test
    void canOnlyBeRead() {
        var client = RestClient.create("http://127.0.0.1:" + port);
        String address = "/verify/" + certificate.code();

        var head = client.head().uri(address).retrieve().toBodilessEntity();
        var posted = client.post()
                .uri(address)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);

        assertThat(head.getHeaders().getETag()).isNotNull();
        assertThat(posted.getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void answersMachinesWithoutTheName() {
        var json = get("/verify/" + certificate.code() + ".json");

        assertThat(json.getHeaders().getContentType()).hasToString("application/json");
        assertThat(json.getBody())
                .contains("\"status\":\"VALID\"", "\"holder\":\"欧**燕\"")
                .doesNotContain("欧阳晓燕");
    }

    @Test
    void findsTheCodeAsPeopleTypeIt() {
        var answer = get(
                "/verify?code=" + certificate.code().toLowerCase(Locale.ROOT).replaceAll("(.{5})", "$1-"));

        assertThat(answer.getBody()).contains(certificate.number());
    }

    @Test
    void answersAnUnknownCodeCalmly() {
        var page = get("/verify/" + VerificationCode.random().value());

        assertThat(page.getStatusCode().value()).isEqualTo(404);
        assertThat(page.getBody()).contains("没有这张证书");
        assertThat(page.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void showsAScriptAsText() {
        var page = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/verify?code={code}", "\"><script>alert(1)</script>")
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);

        assertThat(page.getBody()).doesNotContain("<script>alert").contains("&lt;script");
    }

    @Test
    void tellsAGenuineFileFromAnAlteredOne() {
        byte[] file = press.print(certificate);

        assertThat(upload(file).getBody()).contains("文件真实且未被改动", certificate.number());
        file[file.length / 2] ^= 1;
        assertThat(upload(file).getBody()).contains("不可信").doesNotContain(certificate.number());
    }

    @Test
    void refusesFiftyMegabytesWithASentence() {
        var answer = upload(new byte[50 * 1024 * 1024]);

        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        assertThat(answer.getBody()).contains("文件太大");
    }

    @Test
    void saysThatATextIsNoPdf() {
        assertThat(upload("hello".getBytes()).getBody()).contains("这不是 PDF 文件");
    }

    @Test
    void speaksEnglish() {
        assertThat(get("/verify/" + certificate.code() + "?lang=en").getBody())
                .contains("lang=\"en\"", "Home Preparedness", "This certificate is genuine and valid.");
    }

    private ResponseEntity<String> get(String path) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }

    private ResponseEntity<String> upload(byte[] content) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "certificate.pdf";
            }
        });
        return RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/verify")
                .body(form)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }
}
