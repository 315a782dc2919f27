package org.anlin.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether a stranger can tell a genuine badge, with public keys only. */
class BadgeProofsTests extends BadgeTest {

    @Test
    @SuppressWarnings("unchecked")
    void itsProofHoldsUntilALetterIsChanged() throws Exception {
        Map<String, Object> badge = json.convertValue(badge(), Map.class);

        assertThat(isGenuine(badge)).isTrue();
        badge.put("name", badge.get("name") + "。");
        assertThat(isGenuine(badge)).isFalse();
    }

    @Test
    void isATokenToo() throws Exception {
        var token = JWSObject.parse(
                get("/verify/" + certificate.code() + "/badge.jwt").getBody());
        var key = (RSAKey) JWKSet.parse(get("/.well-known/jwks.json").getBody()).getKeys().stream()
                .filter(RSAKey.class::isInstance)
                .findAny()
                .orElseThrow();

        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(token.getHeader().getKeyID()).isEqualTo(issuer.url() + "/verify/keys/" + key.getKeyID());
        assertThat(get("/verify/keys/" + key.getKeyID()).getBody())
                .contains("\"kty\":\"RSA\"")
                .doesNotContain("\"d\":");
        Map<String, Object> claims = token.getPayload().toJSONObject();
        assertThat(claims)
                .containsEntry("jti", claims.get("id"))
                .containsEntry("iss", issuer.id())
                .containsEntry("sub", ((Map<?, ?>) claims.get("credentialSubject")).get("id"));
    }

    @Test
    void publishesNoPrivateKey() {
        assertThat(get("/.well-known/jwks.json").getBody()).contains("\"OKP\"").doesNotContain("\"d\":");
        assertThat(get("/.well-known/did.json").getBody())
                .contains(issuer.keys().multikey(), issuer.id())
                .doesNotContain("\"d\":");
    }

    /** Read back as a stranger would: key from its multikey, hashes from what was received. */
    @SuppressWarnings("unchecked")
    private boolean isGenuine(Map<String, Object> badge) throws Exception {
        var document = new LinkedHashMap<>(badge);
        var proof = new LinkedHashMap<>(((List<Map<String, Object>>) document.remove("proof")).getFirst());
        byte[] value = fromBase58((String) proof.remove("proofValue"), 64);
        byte[] multikey = fromBase58(issuer.keys().multikey(), 34);
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + 32);
        System.arraycopy(multikey, 2, encoded, prefix.length, 32);
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        signature.update(Proofs.hashes(proof, document));
        return signature.verify(value);
    }

    private static byte[] fromBase58(String text, int length) {
        var number = BigInteger.ZERO;
        for (char digit : text.substring(1).toCharArray()) {
            number = number.multiply(BigInteger.valueOf(58))
                    .add(BigInteger.valueOf(
                            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".indexOf(digit)));
        }
        byte[] bytes = number.toByteArray();
        byte[] result = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, result, length - (bytes.length - from), bytes.length - from);
        return result;
    }
}
