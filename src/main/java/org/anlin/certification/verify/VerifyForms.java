package org.anlin.certification.verify;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anlin.shared.plain.PlainAnswer;
import org.anlin.shared.plain.PlainFrame;
import org.anlin.shared.plain.PlainTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends the verification form. Only the bare one may be kept, not what it has to say about a try. */
@Component
class VerifyForms {

    private static final int MOST_SHOWN = 64;

    private final PlainTemplates templates;

    VerifyForms(PlainTemplates templates) {
        this.templates = templates;
    }

    void sendEmpty(@Nullable String lang, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=300");
        send(HttpStatus.OK, lang, new VerifyForm("", null), response);
    }

    void sendUnknown(String typed, @Nullable String lang, HttpServletResponse response) throws IOException {
        refuse(HttpStatus.NOT_FOUND, lang, new VerifyForm(cut(typed), "certification.verify.unknown"), response);
    }

    void sendFlood(String typed, @Nullable String lang, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        refuse(HttpStatus.TOO_MANY_REQUESTS, lang, new VerifyForm(cut(typed), "certification.verify.flood"), response);
    }

    /** With what is to be said about a file: a translation key. */
    void sendVerdict(HttpStatus status, @Nullable String lang, String verdict, HttpServletResponse response)
            throws IOException {
        refuse(status, lang, new VerifyForm("", verdict), response);
    }

    private void refuse(HttpStatus status, @Nullable String lang, VerifyForm form, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        send(status, lang, form, response);
    }

    private void send(HttpStatus status, @Nullable String lang, VerifyForm form, HttpServletResponse response)
            throws IOException {
        PlainFrame frame = templates.frame(lang, "/verify", title(status), "certification.verify.lead");
        byte[] page = templates.render("certification/verify.jte", frame, form);
        PlainAnswer.write(status.value(), page, response);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "certification.verify.unknown.title";
            case TOO_MANY_REQUESTS -> "certification.verify.flood.title";
            default -> "certification.verify.title";
        };
    }

    private static String cut(String typed) {
        return typed.length() <= MOST_SHOWN ? typed : typed.substring(0, MOST_SHOWN);
    }
}
