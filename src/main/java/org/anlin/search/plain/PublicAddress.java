package org.anlin.search.plain;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the portal stands on the web. */
@Component
class PublicAddress {

    private final String root;

    PublicAddress(@Value("${anlin.public-url:}") String configured, @Value("${server.port:8080}") String port) {
        this.root = configured.isBlank() ? "http://localhost:" + port : configured.replaceFirst("/+$", "");
    }

    String of(String path) {
        return root + path;
    }
}
