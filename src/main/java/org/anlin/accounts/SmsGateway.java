package org.anlin.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.shared.Contact;
import org.anlin.shared.PhoneNumber;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.io.JsonStringEncoder;

/** Text messages: one POST of JSON for each to the service that the operator names. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("anlin.sms.url")
class SmsGateway implements MessageGateway {

    private static final Pattern PLACES = Pattern.compile("\\{(phone|text)}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SmsSettings settings;

    SmsGateway(SmsSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean reaches(Contact contact) {
        return contact instanceof PhoneNumber;
    }

    @Override
    public void deliver(Contact contact, Letter letter) {
        try {
            int status = http.send(request(contact, letter), BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new IOException("the service for text messages answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no time left for a text message", e);
        }
    }

    private HttpRequest request(Contact contact, Letter letter) {
        String body = PLACES.matcher(settings.body())
                .replaceAll(place -> Matcher.quoteReplacement(
                        json(place.group().equals("{phone}") ? contact.value() : letter.text())));
        var request = HttpRequest.newBuilder(Objects.requireNonNull(settings.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        String[] header = settings.header().split(":", 2);
        if (header.length == 2) {
            request.header(header[0].strip(), header[1].strip());
        }
        return request.build();
    }

    private static String json(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }
}
