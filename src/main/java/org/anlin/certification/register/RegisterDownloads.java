package org.anlin.certification.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.anlin.certification.CertificateStatus;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of the register, sent while they are made; the services say who may have them. */
@Controller
class RegisterDownloads {

    private final RegisterExport export;
    private final ClassBundle bundle;

    RegisterDownloads(RegisterExport export, ClassBundle bundle) {
        this.export = export;
        this.bundle = bundle;
    }

    @GetMapping("/desk/certificates.xlsx")
    void spreadsheet(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(required = false) @Nullable CertificateStatus status,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "zh") String lang,
            HttpServletResponse response)
            throws IOException {
        var filter = new RegisterFilter(q, scheme, status, from, until);
        file(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "certificates.xlsx");
        export.write(filter, Locale.of(lang), response.getOutputStream());
    }

    @GetMapping("/desk/certificates/class/{id}.zip")
    void wholeClass(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        bundle.of(id);
        file(response, "application/zip", "certificates-" + id + ".zip");
        bundle.write(id, response.getOutputStream());
    }

    private static void file(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    @ExceptionHandler
    ResponseEntity<Void> on(RuleViolation unknown) {
        return ResponseEntity.notFound().build();
    }
}
