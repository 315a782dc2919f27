package org.anlin.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.anlin.certification.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** Where badges and the list of revoked ones are found. */
class BadgesTests extends BadgeTest {

    @Test
    void aRevokedCertificateIsOnTheList() throws Exception {
        HeldCertificate other = register.aCertificate("王小明", "110108", LocalDate.of(2071, 3, 31));
        register.revoke(certificate);

        assertThat(isOnTheList(certificate)).isTrue();
        assertThat(isOnTheList(other)).isFalse();
        assertThat(get("/verify/status/999999").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void answersWithoutASession() {
        ResponseEntity<String> answer = get("/verify/" + certificate.code() + "/badge.json");

        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
        assertThat(get("/verify/00000000000000000000000000/badge.json")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get("/my/certificates/" + certificate.number() + "/badge.json")
                        .getBody())
                .satisfiesAnyOf(
                        body -> assertThat(body).isNull(),
                        body -> assertThat(body).doesNotContain("欧阳晓燕"));
    }

    private boolean isOnTheList(HeldCertificate held) throws Exception {
        JsonNode status = json.readTree(
                        get("/verify/" + held.code() + "/badge.json").getBody())
                .get("credentialStatus");
        String list = status.get("statusListCredential").asString();
        JsonNode credential =
                json.readTree(get(list.substring(issuer.url().length())).getBody());
        String encoded = credential.get("credentialSubject").get("encodedList").asString();
        assertThat(encoded).startsWith("u");
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bits).hasSize(16_384);
        int place = Integer.parseInt(status.get("statusListIndex").asString());
        return (bits[place / 8] & 0x80 >> place % 8) != 0;
    }
}
