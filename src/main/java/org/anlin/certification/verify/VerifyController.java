package org.anlin.certification.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.anlin.certification.VerificationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that leads to the page of a certificate, and what that page says for machines. */
@Controller
class VerifyController {

    private final Verification verification;
    private final GuessLimit guesses;
    private final VerifyForms forms;
    private final Freshness freshness;

    VerifyController(Verification verification, GuessLimit guesses, VerifyForms forms, Freshness freshness) {
        this.verification = verification;
        this.guesses = guesses;
        this.forms = forms;
        this.freshness = freshness;
    }

    @GetMapping("/verify")
    void form(@RequestParam(defaultValue = "") String code, @Nullable String lang, HttpServletResponse response)
            throws IOException {
        if (code.isBlank()) {
            forms.sendEmpty(lang, response);
            return;
        }
        Optional<VerificationCode> read = VerificationCode.read(code);
        if (read.isEmpty()) {
            forms.sendUnknown(code, lang, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/verify/" + read.get().value() + ("en".equals(lang) ? "?lang=en" : ""));
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
                .<ResponseEntity<Object>>map(answer ->
                        ResponseEntity.ok().cacheControl(freshness.now()).body(VerifiedJson.of(answer)))
                .orElseGet(() -> {
                    guesses.missed(request.getRemoteAddr());
                    return ResponseEntity.status(HttpStatus.NOT_FOUND)
                            .cacheControl(CacheControl.noStore())
                            .body(Map.of("error", "unknown code"));
                });
    }
}
