package org.anlin.accounts;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.anlin.shared.MapSettings;
import org.springframework.stereotype.Component;

/**
 * The content security policy of Vaadin pages. Scripts carry a nonce of their page, so that injected ones do not run; Flow's
 * client compiles what the server sends, hence unsafe-eval, and its components write style elements.
 */
@Component
class PageHeaders implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 16;
    private final SecureRandom random = new SecureRandom();
    private final String mapTiles;

    PageHeaders(MapSettings map) {
        this.mapTiles = map.origin() == null ? "" : " " + map.origin();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:" + mapTiles
                                + "; font-src 'self' data:; "
                                + "connect-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; "
                                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
    }
}
