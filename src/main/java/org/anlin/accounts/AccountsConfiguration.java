package org.anlin.accounts;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.anlin.servers.ProductionRequirement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ThrottleLimits.class, SmsSettings.class})
class AccountsConfiguration {

    @Bean
    @Profile("!production")
    PersonalDataKeys ownKeys(
            @Value("${anlin.home}") Path home, @Value("${anlin.keys.personal-data:}") String configured)
            throws GeneralSecurityException, IOException {
        return new PersonalDataKeys(configured.isBlank() ? home.resolve("keys") : Path.of(configured)).make();
    }

    /** Production never makes keys: losing them unnoticed would lose what they encrypt. */
    @Bean
    @Profile("production")
    PersonalDataKeys givenKeys(@Value("${anlin.keys.personal-data:}") Path directory) {
        return new PersonalDataKeys(directory);
    }

    @Bean
    ProductionRequirement gatewayForCodes(Messages messages) {
        return () -> messages.canSend()
                ? Optional.empty()
                : Optional.of("spring.mail.host (and spring.mail.username, spring.mail.password) or anlin.sms.url (and"
                        + " anlin.sms.header): sign-up codes need a mail server or a service for text messages");
    }

    @Bean
    ProductionRequirement senderOfMail(Environment environment) {
        return () -> environment.containsProperty("spring.mail.host")
                        && environment.getProperty("anlin.mail.from", "").isBlank()
                        && environment.getProperty("spring.mail.username", "").isBlank()
                ? Optional.of("anlin.mail.from: the address that mail comes from")
                : Optional.empty();
    }

    @Bean
    ProductionRequirement noDemo(Environment environment) {
        return () -> environment.acceptsProfiles(Profiles.of("demo"))
                ? Optional.of("spring.profiles.active names demo: its accounts have a public password")
                : Optional.empty();
    }

    /** An id that somebody planted before the sign-in is worth nothing after it. */
    @Bean
    SessionAuthenticationStrategy newSessionId() {
        return new ChangeSessionIdAuthenticationStrategy();
    }

    @Bean
    ProxyManager<String> buckets(DataSource database) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("accounts.throttle")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }
}
