package org.anlin.certification.badge;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who signs, as a did:web identity: its document is at a well-known address of the portal. */
record BadgeIssuer(String url, BadgeKeys keys) {

    String id() {
        URI address = URI.create(url);
        return "did:web:" + address.getHost() + (address.getPort() < 0 ? "" : "%3A" + address.getPort());
    }

    String verificationMethod() {
        return id() + "#" + keys.ed25519().getKeyID();
    }

    /** Where the key around a credential is found by itself. */
    String keyAddress() {
        return url + "/verify/keys/" + keys.rsa().getKeyID();
    }

    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/did/v1",
                        "https://w3id.org/security/multikey/v1",
                        "https://w3id.org/security/jwk/v1"));
        document.put("id", id());
        document.put(
                "verificationMethod",
                List.of(
                        Map.of(
                                "id", verificationMethod(),
                                "type", "Multikey",
                                "controller", id(),
                                "publicKeyMultibase", keys.multikey()),
                        Map.of(
                                "id",
                                id() + "#" + keys.rsa().getKeyID(),
                                "type",
                                "JsonWebKey",
                                "controller",
                                id(),
                                "publicKeyJwk",
                                keys.rsa().toPublicJWK().toJSONObject())));
        document.put(
                "assertionMethod",
                List.of(verificationMethod(), id() + "#" + keys.rsa().getKeyID()));
        return document;
    }
}
