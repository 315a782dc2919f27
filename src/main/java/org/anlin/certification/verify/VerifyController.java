package org.anlin.certification.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anlin.certification.VerificationCode;
import org.anlin.shared.plain.PlainAnswer;
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

    /** A known certificate is written here and not left to Spring, which takes as long for it as the page itself. */
    @GetMapping("/verify/{code}")
    @Nullable
    ResponseEntity<byte[]> certificate(
            @PathVariable String code, @Nullable String lang, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getRemoteAddr();
        if (guesses.exhausted(address)) {
            return page(HttpStatus.TOO_MANY_REQUESTS, lang, new VerifyForm(cut(code), "certification.verify.flood"));
        }
        Optional<Verification.Answer> answer = verification.verify(code);
        if (answer.isEmpty()) {
            guesses.missed(address);
            return page(HttpStatus.NOT_FOUND, lang, new VerifyForm(cut(code), "certification.verify.unknown"));
        }
        PlainAnswer.sendHtml(
                certificate(answer.get(), lang, false),
                Objects.requireNonNull(aMinute().getHeaderValue()),
                request,
                response);
        return null;
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

    byte[] certificate(Verification.Answer answer, @Nullable String lang, boolean fileIsGenuine) {
        PlainFrame frame = templates.frame(lang, "/verify/" + answer.code(), "certification.verify.title", null);
        var page = new CertificatePage(answer, frame.language(), fileIsGenuine);
        return templates.render("certification/certificate.jte", frame, page);
    }

    ResponseEntity<byte[]> page(HttpStatus status, @Nullable String lang, VerifyForm form) {
        String title = switch (status) {
            case NOT_FOUND -> "certification.verify.unknown.title";
            case TOO_MANY_REQUESTS -> "certification.verify.flood.title";
            default -> "certification.verify.title";
        };
        var answer = unkept(status);
        if (status == HttpStatus.OK) {
            answer.cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic());
        }
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header("Retry-After", "60");
        }
        PlainFrame frame = templates.frame(lang, "/verify", title, "certification.verify.lead");
        return answer.body(templates.render("certification/verify.jte", frame, form));
    }

    static ResponseEntity.BodyBuilder unkept(HttpStatus status) {
        return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore());
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
