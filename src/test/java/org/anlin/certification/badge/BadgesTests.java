package org.anlin.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.anlin.AnlinTest;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.SeededRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AnlinTest
class BadgesTests {

    /** The terms of the two contexts that may stand in each kind of object; {@code id} and {@code type} in all of them. */
    private static final Map<String, Set<String>> TERMS = Map.of(
            "OpenBadgeCredential",
            Set.of(
                    "@context",
                    "name",
                    "description",
                    "issuer",
                    "validFrom",
                    "validUntil",
                    "credentialSubject",
                    "credentialStatus",
                    "proof"),
            "Profile",
            Set.of("name", "url", "description", "image", "email", "phone"),
            "AchievementSubject",
            Set.of("identifier", "licenseNumber", "achievement"),
            "IdentityObject",
            Set.of("hashed", "identityHash", "identityType", "salt"),
            "Achievement",
            Set.of("achievementType", "name", "description", "criteria"),
            "BitstringStatusListEntry",
            Set.of("statusPurpose", "statusListIndex", "statusListCredential"),
            "DataIntegrityProof",
            Set.of("@context", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"),
            "",
            Set.of("narrative"));

    @LocalServerPort
    int port;

    @Autowired
    SeededRegister register;

    @Autowired
    BadgeIssuer issuer;

    @Autowired
    JsonMapper json;

    private HeldCertificate certificate;

    @BeforeEach
    void aCertificate() {
        certificate = register.aCertificate("欧阳晓燕", "110108", LocalDate.of(2071, 3, 31));
    }

    @Test
    void hasWhatTheSchemaRequires() {
        JsonNode badge = badge();

        assertThat(texts(badge.get("@context")))
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(texts(badge.get("type"))).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(badge.get("id").asString())
                .isEqualTo(issuer.url() + "/verify/" + certificate.code() + "/badge.json");
        assertThat(badge.get("issuer").get("id").asString()).startsWith("did:web:");
        assertThat(badge.get("validFrom").asString()).isEqualTo("2069-03-31T00:00:00+08:00");
        assertThat(badge.get("validUntil").asString()).isEqualTo("2071-03-31T23:59:59+08:00");
        JsonNode achievement = badge.get("credentialSubject").get("achievement");
        assertThat(List.of("id", "type", "name", "description", "criteria"))
                .allSatisfy(required -> assertThat(achievement.has(required)).isTrue());
        assertThat(badge.get("credentialSubject")
                        .get("identifier")
                        .get(0)
                        .get("identityType")
                        .asString())
                .matches("(ext:)[a-zA-Z0-9._-]+");
    }

    /** In 1EdTech's schema these two admit nothing else, and the achievement's type is one of a list or begins with ext:. */
    @Test
    void keepsToTheClosedPartsOfTheSchema() {
        JsonNode subject = badge().get("credentialSubject");

        assertThat(subject.propertyNames())
                .contains("type", "achievement")
                .isSubsetOf("id", "type", "identifier", "licenseNumber", "achievement");
        assertThat(subject.get("identifier").get(0).propertyNames())
                .contains("type", "hashed", "identityHash", "identityType")
                .isSubsetOf("type", "hashed", "identityHash", "identityType", "salt");
        assertThat(subject.get("achievement").get("achievementType").asString()).isEqualTo("Certificate");
        assertThat(subject.get("achievement").get("criteria").get("narrative").isString())
                .isTrue();
        assertThat(badge().get("issuer").propertyNames()).contains("id", "type");
        assertThat(badge().get("credentialStatus").propertyNames()).contains("id", "type");
        assertThat(badge().get("name").isString()).isTrue();
    }

    @Test
    void usesNoWordThatTheContextsDoNotDefine() {
        assertThat(unknownTerms(badge(), new TreeSet<>())).isEmpty();
        var invented = new LinkedHashMap<String, Object>(json.convertValue(badge(), Map.class));
        invented.put("idNumber", "110101199003070011");
        assertThat(unknownTerms(json.valueToTree(invented), new TreeSet<>())).containsExactly("idNumber");
    }

    @Test
    void tellsStrangersNoMoreThanTheVerificationPage() {
        String text = get("/verify/" + certificate.code() + "/badge.json").getBody();

        assertThat(text)
                .contains("欧**燕", certificate.number())
                .doesNotContain("欧阳晓燕", certificate.holder().value().toString());
    }

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

    @Test
    void aRevokedCertificateIsOnTheList() throws Exception {
        HeldCertificate other = register.aCertificate("王小明", "110108", LocalDate.of(2071, 3, 31));
        register.revoke(certificate);

        assertThat(isOnTheList(certificate)).isTrue();
        assertThat(isOnTheList(other)).isFalse();
        assertThat(get("/verify/status/999999").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void answersWithoutASession() {
        ResponseEntity<String> answer = get("/verify/" + certificate.code() + "/badge.json");

        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
        assertThat(get("/verify/00000000000000000000000000/badge.json")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get("/my/certificates/" + certificate.number() + "/badge.json")
                        .getBody())
                .satisfiesAnyOf(
                        body -> assertThat(body).isNull(),
                        body -> assertThat(body).doesNotContain("欧阳晓燕"));
    }

    private boolean isOnTheList(HeldCertificate held) throws Exception {
        JsonNode status = json.readTree(
                        get("/verify/" + held.code() + "/badge.json").getBody())
                .get("credentialStatus");
        String list = status.get("statusListCredential").asString();
        JsonNode credential =
                json.readTree(get(list.substring(issuer.url().length())).getBody());
        String encoded = credential.get("credentialSubject").get("encodedList").asString();
        assertThat(encoded).startsWith("u");
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bits).hasSize(16_384);
        int place = Integer.parseInt(status.get("statusListIndex").asString());
        return (bits[place / 8] & 0x80 >> place % 8) != 0;
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

    private static Set<String> unknownTerms(JsonNode node, Set<String> unknown) {
        if (node.isArray()) {
            node.forEach(item -> unknownTerms(item, unknown));
        } else if (node.isObject()) {
            Set<String> terms = TERMS.get(type(node));
            node.propertyStream().forEach(member -> {
                if (!terms.contains(member.getKey()) && !Set.of("id", "type").contains(member.getKey())) {
                    unknown.add(member.getKey());
                }
                unknownTerms(member.getValue(), unknown);
            });
        }
        return unknown;
    }

    private static String type(JsonNode node) {
        JsonNode type = node.get("type");
        if (type == null) {
            return "";
        }
        return type.isArray() ? type.get(type.size() - 1).asString() : type.asString();
    }

    private JsonNode badge() {
        return json.readTree(
                get("/verify/" + certificate.code() + "/badge.json").getBody());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private ResponseEntity<String> get(String path) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }
}
