package org.anlin.certification.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.anlin.shared.print.PdfVerifier;
import org.anlin.shared.print.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Tells whether an uploaded PDF is one of ours and unchanged. The file is read in memory and kept nowhere. */
@Controller
class VerifyUploadController {

    private final PdfVerifier verifier;
    private final Verification verification;
    private final GuessLimit guesses;
    private final VerifyController pages;

    VerifyUploadController(
            PdfVerifier verifier, Verification verification, GuessLimit guesses, VerifyController pages) {
        this.verifier = verifier;
        this.verification = verification;
        this.guesses = guesses;
        this.pages = pages;
    }

    @PostMapping("/verify")
    ResponseEntity<byte[]> upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @Nullable String lang,
            HttpServletRequest request)
            throws IOException {
        if (guesses.exhausted(request.getRemoteAddr())) {
            return refusal(HttpStatus.TOO_MANY_REQUESTS, lang, "certification.verify.flood");
        }
        guesses.missed(request.getRemoteAddr());
        if (file == null || file.isEmpty()) {
            return refusal(HttpStatus.UNPROCESSABLE_CONTENT, lang, "certification.verify.file.missing");
        }
        return switch (verifier.verify(file.getBytes())) {
            case Verdict.Genuine genuine -> genuine(genuine.code(), lang);
            case Verdict.Altered _ -> refusal(HttpStatus.OK, lang, "certification.verify.file.altered");
            case Verdict.NotOurs _ -> refusal(HttpStatus.OK, lang, "certification.verify.file.not-ours");
            case Verdict.NotAPdf _ ->
                refusal(HttpStatus.UNPROCESSABLE_CONTENT, lang, "certification.verify.file.not-pdf");
        };
    }

    private ResponseEntity<byte[]> genuine(String code, @Nullable String lang) {
        Optional<Verification.Answer> answer = verification.verify(code);
        return answer.map(known -> VerifyController.unkept(HttpStatus.OK).body(pages.certificate(known, lang, true)))
                .orElseGet(() -> refusal(HttpStatus.OK, lang, "certification.verify.file.not-ours"));
    }

    private ResponseEntity<byte[]> refusal(HttpStatus status, @Nullable String lang, String problem) {
        return pages.page(status, lang, new VerifyForm("", problem));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return refusal(HttpStatus.CONTENT_TOO_LARGE, language(request), "certification.verify.file.too-large");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(MultipartException broken, HttpServletRequest request) {
        return refusal(HttpStatus.BAD_REQUEST, language(request), "certification.verify.file.missing");
    }

    private static @Nullable String language(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("lang=en") ? "en" : null;
    }
}
