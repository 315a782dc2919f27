package org.anlin.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a person was before they came to sign in, so that they go on there. Only paths of this portal count. */
record Arrival(String path) {

    private static final List<String> ENTRANCES = List.of(
            AccountsNavigation.SIGN_IN,
            AccountsNavigation.SIGN_UP,
            AccountsNavigation.RESET,
            AccountsNavigation.ACTIVATE);

    static Arrival now() {
        UI ui = UI.getCurrent();
        String before = ui.getActiveViewLocation().getPathWithQueryParameters();
        return new Arrival(Stream.of(Optional.ofNullable(before), referer(VaadinRequest.getCurrent()))
                .flatMap(Optional::stream)
                .filter(path -> !path.isBlank() && !path.equals("."))
                .filter(path -> ENTRANCES.stream().noneMatch(path.replaceFirst("^/+", "")::startsWith))
                .map(path -> "/" + path.replaceFirst("^[/\\\\]+", ""))
                .findFirst()
                .orElse("/"));
    }

    /** Loads the page anew, so that everything on it knows the person. */
    void goOn(Optional<String> askedFor) {
        UI.getCurrent().getPage().setLocation(askedFor.orElse(path));
    }

    private static Optional<String> referer(@Nullable VaadinRequest request) {
        String referer = request == null ? null : request.getHeader("Referer");
        String host = request == null ? null : request.getHeader("Host");
        if (referer == null || host == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(referer);
            return host.equals(uri.getRawAuthority()) ? Optional.ofNullable(uri.getRawPath()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
