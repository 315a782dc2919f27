package org.anlin.certification.badge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlin.shared.TimeConfiguration;

/** A badge as an OpenBadgeCredential in the words of the two published contexts, and no other words. */
class BadgeDocument {

    static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final BadgeIssuer issuer;
    private final Badge badge;

    BadgeDocument(BadgeIssuer issuer, Badge badge) {
        this.issuer = issuer;
        this.badge = badge;
    }

    Map<String, Object> credential() {
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", CONTEXTS);
        credential.put("id", address());
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", badge.scheme().title());
        if (badge.demo()) {
            credential.put("description", "演示证书，没有任何效力。Demo certificate, without any effect.");
        }
        credential.put(
                "issuer",
                Map.of("id", issuer.id(), "type", List.of("Profile"), "name", badge.issuerName(), "url", issuer.url()));
        credential.put("validFrom", text(begin()));
        if (badge.validUntil() != null) {
            credential.put("validUntil", text(end(badge.validUntil())));
        }
        credential.put("credentialSubject", subject());
        credential.put("credentialStatus", status());
        return credential;
    }

    /** What a token says of the same in its own words. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer.id());
        claims.put("jti", address());
        claims.put("sub", subjectId());
        claims.put("nbf", begin().toEpochSecond());
        if (badge.validUntil() != null) {
            claims.put("exp", end(badge.validUntil()).toEpochSecond());
        }
        return claims;
    }

    private Map<String, Object> subject() {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", subjectId());
        subject.put("type", List.of("AchievementSubject"));
        if (badge.name() != null) {
            subject.put(
                    "identifier",
                    List.of(Map.of(
                            "type",
                            "IdentityObject",
                            "hashed",
                            false,
                            "identityHash",
                            badge.name(),
                            "identityType",
                            badge.masked() ? "ext:maskedName" : "ext:name")));
        }
        subject.put("licenseNumber", badge.number());
        subject.put("achievement", achievement());
        return subject;
    }

    private Map<String, Object> achievement() {
        var achievement = new LinkedHashMap<String, Object>();
        String course = badge.scheme().courses().getFirst();
        achievement.put(
                "id",
                issuer.url() + "/courses/" + course + "#" + badge.scheme().slug() + "-"
                        + badge.scheme().version());
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certificate");
        achievement.put("name", badge.scheme().title());
        achievement.put("description", badge.scheme().titleEn());
        achievement.put(
                "criteria",
                Map.of(
                        "narrative",
                        badge.scheme().wording() + "\n\n" + badge.scheme().wordingEn()));
        return achievement;
    }

    private Map<String, Object> status() {
        String list = issuer.url() + "/verify/status/" + badge.statusIndex() / StatusLists.SIZE;
        long place = badge.statusIndex() % StatusLists.SIZE;
        return Map.of(
                "id",
                list + "#" + place,
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                "revocation",
                "statusListIndex",
                Long.toString(place),
                "statusListCredential",
                list);
    }

    private String address() {
        return issuer.url() + "/verify/" + badge.code() + "/badge.json";
    }

    private String subjectId() {
        return issuer.url() + "/verify/" + badge.code() + "#holder";
    }

    private OffsetDateTime begin() {
        return badge.validFrom().atStartOfDay(TimeConfiguration.BEIJING).toOffsetDateTime();
    }

    private static OffsetDateTime end(LocalDate last) {
        return last.atTime(LocalTime.of(23, 59, 59))
                .atZone(TimeConfiguration.BEIJING)
                .toOffsetDateTime();
    }

    private static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
