package org.anlin.certification.badge;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BadgeSettings.class)
class BadgeConfiguration {

    @Bean
    BadgeKeys badgeKeys(BadgeSettings settings, @Value("${anlin.home}") Path home)
            throws IOException, GeneralSecurityException, JOSEException {
        return settings.keys() == null
                ? BadgeKeys.loadOrCreate(home.resolve("keys/badge.jwks"))
                : BadgeKeys.load(settings.keys());
    }

    @Bean
    BadgeIssuer badgeIssuer(BadgeKeys keys, @Value("${anlin.public-url}") String publicUrl) {
        return new BadgeIssuer(publicUrl.replaceAll("/+$", ""), keys);
    }
}
