package org.anlin.certification;

import java.nio.charset.StandardCharsets;
import org.anlin.shared.RuleViolation;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The PDF for its holder; another person's number is simply not found. */
@Controller
class CertificateDownload {

    private final MyCertificates certificates;
    private final Press press;

    CertificateDownload(MyCertificates certificates, Press press) {
        this.certificates = certificates;
        this.press = press;
    }

    @GetMapping("/my/certificates/{number}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        HeldCertificate certificate = certificates.own(number);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(certificate.scheme().title() + " " + number + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(press.print(certificate));
    }

    @ExceptionHandler
    ResponseEntity<Void> on(RuleViolation unknown) {
        return ResponseEntity.notFound().build();
    }
}
