package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.anlin.shared.EmailAddress;
import org.anlin.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a real HTTP server on this machine. */
class SmsGatewayTests {

    private static final PhoneNumber READER = new PhoneNumber("13900000000");

    private final AtomicReference<JsonNode> received = new AtomicReference<>();
    private final AtomicReference<String> key = new AtomicReference<>("");
    private int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/send", this::receive);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void carriesNumberWordsAndKey() {
        gateway("{\"to\":[\"+86{phone}\"],\"vars\":{\"content\":\"{text}\"}}")
                .deliver(READER, Letter.of("安邻", "【安邻】“{phone}”\n\"123456\""));

        assertThat(received.get().get("to").get(0).asString()).isEqualTo("+8613900000000");
        assertThat(received.get().get("vars").get("content").asString()).isEqualTo("【安邻】“{phone}”\n\"123456\"");
        assertThat(key.get()).isEqualTo("Bearer secret");
    }

    @Test
    void failsLoudlyWhenTheServiceRefuses() {
        status = 403;

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> gateway("{}").deliver(READER, Letter.of("subject", "text")))
                .withMessageContaining("403");
    }

    @Test
    void failsLoudlyWhenTheServiceIsAway() {
        SmsGateway gateway = gateway("{}");
        server.stop(0);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> gateway.deliver(READER, Letter.of("subject", "text")));
    }

    @Test
    void reachesPhonesOnlyAndKeepsTheKeyOutOfLogs() {
        assertThat(gateway("{}").reaches(READER)).isTrue();
        assertThat(gateway("{}").reaches(new EmailAddress("reader@example.org")))
                .isFalse();
        assertThat(settings("{}").toString()).doesNotContain("secret");
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.set(JsonMapper.shared().readTree(exchange.getRequestBody()));
        key.set(exchange.getRequestHeaders().getFirst("X-Key"));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private SmsGateway gateway(String body) {
        return new SmsGateway(settings(body));
    }

    private SmsSettings settings(String body) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
        return new SmsSettings(url, "X-Key: Bearer secret", body);
    }
}
