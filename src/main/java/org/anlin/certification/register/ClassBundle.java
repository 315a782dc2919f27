package org.anlin.certification.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.certification.CertificateRows;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.Press;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PDFs of everybody whom a class brought a certificate, in one file; each is printed as it is sent. */
@Service
public class ClassBundle {

    private final Register register;
    private final CertificateRows rows;
    private final Press press;
    private final CurrentAccount current;
    private final AuditLog audit;

    ClassBundle(Register register, CertificateRows rows, Press press, CurrentAccount current, AuditLog audit) {
        this.register = register;
        this.rows = rows;
        this.press = press;
        this.current = current;
        this.audit = audit;
    }

    /** How many certificates of the own districts a class has brought. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public int count(UUID trainingClass) {
        return own(trainingClass).size();
    }

    /** Refuses a class without certificates, or without any of the own districts. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public List<HeldCertificate> of(UUID trainingClass) {
        List<HeldCertificate> certificates = own(trainingClass);
        if (certificates.isEmpty()) {
            throw new RuleViolation("certification.unknown");
        }
        return certificates;
    }

    private List<HeldCertificate> own(UUID trainingClass) {
        Set<String> districts = register.districts();
        return districts == null ? rows.ofClass(trainingClass) : rows.ofClass(trainingClass, districts);
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public void write(UUID trainingClass, OutputStream out) {
        List<HeldCertificate> certificates = of(trainingClass);
        audit.record(
                "certificates.exported",
                current.id().value(),
                "class/" + trainingClass,
                Map.of("count", Integer.toString(certificates.size())));
        try (var zip = new ZipOutputStream(out)) {
            // A PDF is compressed already.
            zip.setLevel(Deflater.BEST_SPEED);
            for (HeldCertificate certificate : certificates) {
                zip.putNextEntry(new ZipEntry(fileName(certificate)));
                zip.write(press.print(certificate));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(HeldCertificate certificate) {
        return certificate.number() + " "
                + String.valueOf(certificate.holderName()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".pdf";
    }
}
