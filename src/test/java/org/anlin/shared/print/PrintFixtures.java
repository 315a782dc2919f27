package org.anlin.shared.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates to print in tests and measurements. */
final class PrintFixtures {

    static final FontSet FONTS = fonts();
    static final SigningKey KEY = key();
    static final SigningKey OTHER_KEY = key();

    private static final List<Bilingual> WORDING = List.of(new Bilingual(
            "已完成“家庭应急准备”全部线上课程并通过测验，具备排查家庭风险、储备应急物资的基本知识，特发此证。",
            "has completed all lessons of the online course “Family Emergency Preparedness”, passed its test, and knows how to"
                    + " check a home for risks, keep emergency supplies and make a family plan."));

    private PrintFixtures() {}

    private static FontSet fonts() {
        try {
            return FontSet.open(Path.of(System.getProperty("anlin.fonts", "content/fonts")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SigningKey key() {
        try {
            return DemoKey.generate(Instant.parse("2026-01-01T00:00:00Z"));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey rsaKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Test");
            Date from = new Date(0);
            Date to = new Date(4_000_000_000_000L);
            var builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, to, name, pair.getPublic());
            var holder = builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
            return new SigningKey(pair.getPrivate(), List.of(new JcaX509CertificateConverter().getCertificate(holder)));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static CertificateForm form(PrintLanguage language, boolean demo) {
        return new CertificateForm(
                new Bilingual("家庭应急准备 完成证明", "Certificate of Completion · Family Emergency Preparedness"),
                WORDING,
                new Bilingual("安邻社区应急学习平台", "Anlin Community Learning"),
                language,
                demo,
                CertificateStyle.DEFAULT);
    }

    static CertificatePrint certificateOf(String holder) {
        return certificateOf(holder, form(PrintLanguage.ZH, false));
    }

    static CertificatePrint certificateOf(String holder, CertificateForm form) {
        return certificate(holder, form, 123);
    }

    static CertificatePrint certificate(String holder, CertificateForm form, int serial) {
        return new CertificatePrint(
                form,
                holder,
                "AL-2026-%06d".formatted(serial),
                Instant.parse("2026-11-21T02:03:04Z").plusSeconds(serial),
                LocalDate.of(2028, 11, 20),
                "https://portal.example.cn/verify/8f3ab91d27c64e05%08xd5b1f07a"
                        .formatted(serial * 2654435761L & 0xffffffffL));
    }
}
