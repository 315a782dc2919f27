package org.anlin.certification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anlin.servers.ProductionRequirement;
import org.anlin.shared.print.CertificatePrinter;
import org.anlin.shared.print.CertificateSigner;
import org.anlin.shared.print.FontSet;
import org.anlin.shared.print.PdfVerifier;
import org.anlin.shared.print.Printability;
import org.anlin.shared.print.SigningKey;
import org.anlin.shared.print.SigningKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Printer and the operator's signing key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Issuer.class, SigningSettings.class})
class PressConfiguration {

    private static final char[] DEMO_PASSWORD = "anlin-demo".toCharArray();

    @Bean
    Printability printability(FontSet fonts) {
        return new Printability(fonts);
    }

    @Bean
    CertificatePrinter certificatePrinter(FontSet fonts) {
        return new CertificatePrinter(fonts);
    }

    @Bean
    SigningKey signingKey(SigningSettings settings, @Value("${anlin.home}") Path home, Clock clock)
            throws IOException, GeneralSecurityException {
        return settings.keystore() == null
                ? SigningKeys.createDemo(home.resolve("keys/signing.p12"), DEMO_PASSWORD, clock)
                : SigningKeys.load(settings.keystore(), settings.password().toCharArray());
    }

    @Bean
    CertificateSigner certificateSigner(SigningKey key) {
        return new CertificateSigner(key);
    }

    @Bean
    PdfVerifier pdfVerifier(SigningKey key, SigningSettings settings) throws IOException, GeneralSecurityException {
        List<X509Certificate> known = new ArrayList<>(List.of(key.certificate()));
        for (Path file : settings.earlier()) {
            try (var pem = Files.newInputStream(file)) {
                known.add((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(pem));
            }
        }
        return new PdfVerifier(known);
    }

    @Bean
    ProductionRequirement signingKeyOfTheOperator(SigningSettings settings) {
        return () -> settings.keystore() == null
                ? Optional.of("anlin.signing.keystore is not set: ANLIN_SIGNING_KEYSTORE=/path/key.p12 and"
                        + " ANLIN_SIGNING_PASSWORD (the operator's signing key, PKCS#12)")
                : Optional.empty();
    }

    @Bean
    ProductionRequirement issuerOfTheOperator(Issuer issuer) {
        return () -> issuer.demo()
                ? Optional.of("anlin.issuer.demo is true: set ANLIN_ISSUER_NAME, ANLIN_ISSUER_NAMEEN,"
                        + " ANLIN_ISSUER_NUMBERPREFIX and ANLIN_ISSUER_DEMO=false")
                : Optional.empty();
    }
}
