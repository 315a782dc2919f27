package org.anlin.certification.verify;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.anlin.shared.plain.PlainAnswer;
import org.anlin.shared.print.PdfVerifier;
import org.anlin.shared.print.Verdict;
import org.jspecify.annotations.Nullable;
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
    private final VerifyPage page;
    private final VerifyForms forms;

    VerifyUploadController(
            PdfVerifier verifier, Verification verification, GuessLimit guesses, VerifyPage page, VerifyForms forms) {
        this.verifier = verifier;
        this.verification = verification;
        this.guesses = guesses;
        this.page = page;
        this.forms = forms;
    }

    @PostMapping("/verify")
    void upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (guesses.exhausted(request.getRemoteAddr())) {
            forms.sendFlood("", lang, response);
            return;
        }
        guesses.missed(request.getRemoteAddr());
        if (file == null || file.isEmpty()) {
            forms.sendVerdict(UNPROCESSABLE_CONTENT, lang, "certification.verify.file.missing", response);
            return;
        }
        switch (verifier.verify(file.getBytes())) {
            case Verdict.Genuine genuine -> sendGenuine(genuine.code(), lang, response);
            case Verdict.Altered _ -> forms.sendVerdict(OK, lang, "certification.verify.file.altered", response);
            case Verdict.NotOurs _ -> forms.sendVerdict(OK, lang, "certification.verify.file.not-ours", response);
            case Verdict.NotAPdf _ ->
                forms.sendVerdict(UNPROCESSABLE_CONTENT, lang, "certification.verify.file.not-pdf", response);
        }
    }

    private void sendGenuine(String code, @Nullable String lang, HttpServletResponse response) throws IOException {
        Optional<Verification.Answer> answer = verification.verify(code);
        if (answer.isEmpty()) {
            forms.sendVerdict(OK, lang, "certification.verify.file.not-ours", response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        PlainAnswer.write(OK.value(), page.render(answer.get(), lang, true), response);
    }

    @ExceptionHandler
    void on(MaxUploadSizeExceededException tooLarge, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        forms.sendVerdict(CONTENT_TOO_LARGE, language(request), "certification.verify.file.too-large", response);
    }

    @ExceptionHandler
    void on(MultipartException broken, HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.sendVerdict(BAD_REQUEST, language(request), "certification.verify.file.missing", response);
    }

    private static @Nullable String language(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("lang=en") ? "en" : null;
    }
}
