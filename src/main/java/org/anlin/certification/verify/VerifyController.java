package org.anlin.certification;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.anlin.shared.plain.PlainFrame;
import org.anlin.shared.plain.PlainTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Verification without sign-in, session or script. What it answers may be cached for a minute, refusals not at all. */
@Controller
class VerifyController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Verification verification;
    private final GuessLimit guesses;
    private final PlainTemplates templates;
    private final Clock clock;

    VerifyController(Verification verification, GuessLimit guesses, PlainTemplates templates, Clock clock) {
        this.verification = verification;
        this.guesses = guesses;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/verify")
    ResponseEntity<byte[]> form(@RequestParam(defaultValue = "") String code, @Nullable String lang) {
        if (code.isBlank()) {
            return page(HttpStatus.OK, lang, VerifyForm.EMPTY);
        }
        Optional<VerificationCode> read = VerificationCode.read(code);
        if (read.isEmpty()) {
            return page(HttpStatus.NOT_FOUND, lang, new VerifyForm(cut(code), "certification.verify.unknown"));
        }
        String language = "en".equals(lang) ? "?lang=en" : "";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/verify/" + read.get().value() + language))
                .build();
    }

    @GetMapping("/verify/{code}")
    ResponseEntity<byte[]> certificate(@PathVariable String code, @Nullable String lang, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (guesses.exhausted(address)) {
            return page(HttpStatus.TOO_MANY_REQUESTS, lang, new VerifyForm(cut(code), "certification.verify.flood"));
        }
        return verification
                .verify(code)
                .map(answer -> certificate(answer, lang, false))
                .orElseGet(() -> {
                    guesses.missed(address);
                    return page(HttpStatus.NOT_FOUND, lang, new VerifyForm(cut(code), "certification.verify.unknown"));
                });
    }

    @GetMapping(path = "/verify/{code}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> json(@PathVariable String code, HttpServletRequest request) {
        if (guesses.exhausted(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", "60")
                    .cacheControl(CacheControl.noStore())
                    .body(Map.of("error", "too many requests"));
        }
        return verification
                .verify(code)
                .<ResponseEntity<Object>>map(
                        answer -> ResponseEntity.ok().cacheControl(aMinute()).body(VerifiedJson.of(answer)))
                .orElseGet(() -> {
                    guesses.missed(request.getRemoteAddr());
                    return ResponseEntity.status(HttpStatus.NOT_FOUND)
                            .cacheControl(CacheControl.noStore())
                            .body(Map.of("error", "unknown code"));
                });
    }

    ResponseEntity<byte[]> certificate(Verification.Answer answer, @Nullable String lang, boolean fileIsGenuine) {
        PlainFrame frame = templates.frame(lang, "/verify/" + answer.code(), "certification.verify.title", null);
        var page = new CertificatePage(answer, frame.language(), fileIsGenuine);
        byte[] body = templates.render("certification/certificate.jte", frame, page);
        var response = ResponseEntity.ok().contentType(HTML);
        return fileIsGenuine
                ? response.cacheControl(CacheControl.noStore()).body(body)
                : response.cacheControl(aMinute()).eTag(tag(body)).body(body);
    }

    ResponseEntity<byte[]> page(HttpStatus status, @Nullable String lang, VerifyForm form) {
        String title = switch (status) {
            case NOT_FOUND -> "certification.verify.unknown.title";
            case TOO_MANY_REQUESTS -> "certification.verify.flood.title";
            default -> "certification.verify.title";
        };
        var answer = ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(
                        status == HttpStatus.OK
                                ? CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic()
                                : CacheControl.noStore());
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header("Retry-After", "60");
        }
        PlainFrame frame = templates.frame(lang, "/verify", title, "certification.verify.lead");
        return answer.body(templates.render("certification/verify.jte", frame, form));
    }

    // Weak, because the server may compress what it tags.
    private static String tag(byte[] page) {
        var checksum = new CRC32C();
        checksum.update(page);
        return "W/\"" + Long.toHexString(checksum.getValue()) + '-' + page.length + '"';
    }

    /** But not past midnight, when a certificate may end. */
    private CacheControl aMinute() {
        long secondsLeft = Duration.between(LocalTime.now(clock), LocalTime.MAX).toSeconds();
        return CacheControl.maxAge(Duration.ofSeconds(Math.min(60, secondsLeft)))
                .cachePublic();
    }

    private static String cut(String typed) {
        return typed.length() <= 64 ? typed : typed.substring(0, 64);
    }
}
