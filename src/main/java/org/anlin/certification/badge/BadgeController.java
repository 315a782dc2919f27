package org.anlin.certification.badge;

import com.nimbusds.jose.jwk.JWK;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.anlin.certification.verify.GuessLimit;
import org.anlin.shared.RuleViolation;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Badges, keys and lists of revocations for machines, without a session. */
@RestController
class BadgeController {

    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+ld+json");
    private static final MediaType TOKEN = MediaType.parseMediaType("application/vc+jwt");

    private final Badges badges;
    private final StatusLists lists;
    private final Proofs proofs;
    private final BadgeIssuer issuer;
    private final GuessLimit guesses;
    private final Clock clock;

    BadgeController(
            Badges badges, StatusLists lists, Proofs proofs, BadgeIssuer issuer, GuessLimit guesses, Clock clock) {
        this.badges = badges;
        this.lists = lists;
        this.proofs = proofs;
        this.issuer = issuer;
        this.guesses = guesses;
        this.clock = clock;
    }

    @GetMapping("/verify/{code}/badge.json")
    ResponseEntity<?> badge(@PathVariable String code, HttpServletRequest request) {
        return guarded(request, MediaType.APPLICATION_JSON, () -> badges.credential(code));
    }

    @GetMapping("/verify/{code}/badge.jwt")
    ResponseEntity<?> token(@PathVariable String code, HttpServletRequest request) {
        return guarded(request, TOKEN, () -> badges.token(code));
    }

    @GetMapping("/verify/status/{number:\\d{1,9}}")
    ResponseEntity<?> status(@PathVariable long number) {
        return lists.list(number)
                .map(list -> proofs.sign(list, clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .map(list -> ResponseEntity.ok()
                        .contentType(CREDENTIAL)
                        .cacheControl(aMinute())
                        .body(list))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/verify/keys/{id}")
    ResponseEntity<Map<String, Object>> key(@PathVariable String id) {
        return Optional.ofNullable(issuer.keys().published().getKeyByKeyId(id))
                .map(JWK::toJSONObject)
                .map(key -> ResponseEntity.ok().cacheControl(anHour()).body(key))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(anHour())
                .body(issuer.keys().published().toJSONObject());
    }

    @GetMapping("/.well-known/did.json")
    ResponseEntity<Map<String, Object>> identity() {
        return ResponseEntity.ok().cacheControl(anHour()).body(issuer.document());
    }

    @GetMapping("/my/certificates/{number}/badge.json")
    ResponseEntity<Map<String, Object>> own(@PathVariable String number) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"badge.json\"")
                .body(badges.own(number));
    }

    @ExceptionHandler
    ResponseEntity<Void> on(RuleViolation unknown) {
        return ResponseEntity.notFound().build();
    }

    private ResponseEntity<?> guarded(HttpServletRequest request, MediaType type, Supplier<Optional<?>> answer) {
        String address = request.getRemoteAddr();
        if (guesses.exhausted(address)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", "60")
                    .build();
        }
        Optional<?> found = answer.get();
        if (found.isEmpty()) {
            guesses.missed(address);
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok().contentType(type).cacheControl(aMinute()).body(found.get());
    }

    private static CacheControl aMinute() {
        return CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    }

    private static CacheControl anHour() {
        return CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    }
}
