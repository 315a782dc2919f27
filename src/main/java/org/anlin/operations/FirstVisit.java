package org.anlin.operations;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the course list as a browser does, so that no person waits for what is loaded only at the first visit. */
@Component
@Profile("!reindex")
class FirstVisit {

    private static final Logger log = LoggerFactory.getLogger(FirstVisit.class);
    private static final int TIMES = 5;
    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"\\./(VAADIN/[^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final String NAVIGATE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"courses","query":"",
            "appShellTitle":"","trigger":"","historyState":null}}],"syncId":0,"clientId":0}""";

    private final Environment environment;

    FirstVisit(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("first-visit").start(this::tryVisit);
    }

    /** Some times, since code that ran once is still slow. A portal that does not answer here only has a slower first visitor. */
    void tryVisit() {
        try {
            for (int i = 0; i < TIMES; i++) {
                visit();
            }
        } catch (IOException e) {
            log.debug("no first visit", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers what the browser would show. */
    String visit() throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Matcher script = SCRIPT.matcher(send(http, request("/courses")));
            while (script.find()) {
                send(http, request("/" + script.group(1)).header("Accept-Encoding", "br"));
            }
            Matcher key = KEY.matcher(send(http, request("/?v-r=init&location=courses&query=")));
            if (!key.find()) {
                throw new IOException("no user interface came");
            }
            String courses = send(
                    http,
                    request("/?v-r=uidl&v-uiId=0")
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .POST(BodyPublishers.ofString(NAVIGATE.formatted(key.group(1)))));
            // The session of nobody does not stay.
            send(http, request("/logout"));
            return courses;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path));
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }
}
