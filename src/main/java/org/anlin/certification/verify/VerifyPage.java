package org.anlin.certification.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.anlin.shared.plain.PlainAnswer;
import org.anlin.shared.plain.PlainFrame;
import org.anlin.shared.plain.PlainPage;
import org.anlin.shared.plain.PlainTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a certificate is worth, without sign-in, session or script. */
@Component
class VerifyPage implements PlainPage {

    private final Verification verification;
    private final GuessLimit guesses;
    private final VerifyForms forms;
    private final Freshness freshness;
    private final PlainTemplates templates;

    VerifyPage(
            Verification verification,
            GuessLimit guesses,
            VerifyForms forms,
            Freshness freshness,
            PlainTemplates templates) {
        this.verification = verification;
        this.guesses = guesses;
        this.forms = forms;
        this.freshness = freshness;
        this.templates = templates;
    }

    @Override
    public String pattern() {
        return "/verify/{code:[^.]+}";
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = PlainPage.variable("code", request);
        String lang = request.getParameter("lang");
        String address = request.getRemoteAddr();
        if (guesses.exhausted(address)) {
            forms.sendFlood(code, lang, response);
            return;
        }
        Optional<Verification.Answer> answer = verification.verify(code);
        if (answer.isEmpty()) {
            guesses.missed(address);
            forms.sendUnknown(code, lang, response);
            return;
        }
        String kept = Objects.requireNonNull(freshness.now().getHeaderValue());
        PlainAnswer.sendHtml(render(answer.get(), lang, false), kept, request, response);
    }

    byte[] render(Verification.Answer answer, @Nullable String lang, boolean fileIsGenuine) {
        PlainFrame frame = templates.frame(lang, "/verify/" + answer.code(), "certification.verify.title", null);
        var page = new CertificatePage(answer, frame.language(), fileIsGenuine);
        return templates.render("certification/certificate.jte", frame, page);
    }
}
