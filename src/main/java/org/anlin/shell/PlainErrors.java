package org.anlin.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.Translations;
import org.anlin.shared.plain.PlainTemplates;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a plain address answers when it fails: a calm page in the look of the others, without a session. */
@RestController
class PlainErrors implements ErrorController {

    private static final Set<Integer> NAMED = Set.of(400, 403, 404, 405, 413, 429, 503);

    private final PlainTemplates templates;

    PlainErrors(PlainTemplates templates) {
        this.templates = templates;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        int status = status(request);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page(status, ReaderLanguage.of(request)));
    }

    byte[] page(int status, Locale language) {
        String name = "shell.plain." + (NAMED.contains(status) ? status : 500);
        var frame = templates.frame(language.equals(Translations.ENGLISH) ? "en" : null, "/", name + ".title", null);
        return templates.render("plain/error.jte", frame, frame.t(name + ".text"));
    }

    @RequestMapping("/error")
    ResponseEntity<Void> bare(HttpServletRequest request) {
        return ResponseEntity.status(status(request)).build();
    }

    /** An address below the plain pages that nobody answers must not cost a session. */
    @RequestMapping({"/p/**", "/verify/**"})
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
