package org.anlin.certification.badge;

import java.time.LocalDate;
import org.anlin.AnlinTest;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.SeededRegister;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A certificate in the register, and its badge as strangers get it. */
@AnlinTest
abstract class BadgeTest {

    @LocalServerPort
    int port;

    @Autowired
    SeededRegister register;

    @Autowired
    BadgeIssuer issuer;

    @Autowired
    JsonMapper json;

    HeldCertificate certificate;

    @BeforeEach
    void aCertificate() {
        certificate = register.aCertificate("欧阳晓燕", "110108", LocalDate.of(2071, 3, 31));
    }

    JsonNode badge() {
        return json.readTree(
                get("/verify/" + certificate.code() + "/badge.json").getBody());
    }

    ResponseEntity<String> get(String path) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }
}
