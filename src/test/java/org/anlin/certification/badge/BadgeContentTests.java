package org.anlin.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is written in a badge, and in which words. */
class BadgeContentTests extends BadgeTest {

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

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
