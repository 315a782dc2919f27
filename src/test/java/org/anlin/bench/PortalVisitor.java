package org.anlin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;

/** A browser without a screen: signs in and opens the home, and leaves its session behind. */
record PortalVisitor(BenchPortal portal, HttpClient http, String cookie) {

    private static final Pattern SESSION = Pattern.compile("anlin=[^;]+");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final String NAVIGATE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",
            "appShellTitle":"","trigger":"","historyState":null}}],"syncId":0,"clientId":0}""";

    static PortalVisitor signIn(BenchPortal portal, HttpClient http) throws IOException, InterruptedException {
        var form = HttpRequest.newBuilder(URI.create(portal.url("/sign-in")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + DemoAccounts.email(Role.RESIDENT) + "&password=" + DemoAccounts.PASSWORD))
                .build();
        var answer = http.send(form, BodyHandlers.discarding());
        String location = answer.headers().firstValue("Location").orElse("");
        Matcher session =
                SESSION.matcher(answer.headers().firstValue("Set-Cookie").orElse(""));
        if (answer.statusCode() != 302 || location.contains("error") || !session.find()) {
            throw new IOException("sign-in refused: " + answer.statusCode() + " " + location);
        }
        return new PortalVisitor(portal, http, session.group());
    }

    void openHome() throws IOException, InterruptedException {
        send(request("/").GET());
        Matcher key = KEY.matcher(send(request("/?v-r=init&location=&query=").GET()));
        if (!key.find()) {
            throw new IOException("no user interface came");
        }
        send(request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(NAVIGATE.formatted(key.group(1)))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.url(path))).header("Cookie", cookie);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
