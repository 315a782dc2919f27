package org.anlin.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.SeededRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Badges as those will check them who take them: against the published schema. */
@AnlinTest
class BadgeSchemaTests {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(BadgeSchemaTests.class.getResourceAsStream("/certification/open-badge-3.0.schema.json"));

    @Autowired
    Badges badges;

    @Autowired
    SeededRegister register;

    @Autowired
    AccountFixtures people;

    @Autowired
    JsonMapper json;

    private HeldCertificate certificate;

    @BeforeEach
    void aCertificate() {
        AccountId holder = people.aResident(people.aPhone());
        certificate = register.aCertificateOf(holder, LocalDate.of(2071, 3, 31));
        people.actAs(holder);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aStrangersBadgeConforms() {
        assertThat(errors(badge())).isEmpty();
    }

    @Test
    void theHoldersBadgeConforms() {
        assertThat(errors(json.writeValueAsString(badges.own(certificate.number()))))
                .isEmpty();
    }

    @Test
    void whatTheTokenCarriesConforms() {
        String token = badges.token(certificate.code()).orElseThrow();

        assertThat(errors(new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"proof\":[', '\"proof\":[1,'",
        "'\"type\":[\"Profile\"]', '\"type\":\"Profile\"'",
        "'\"Certificate\"', '\"Paper\"'",
        "'\"hashed\":false', '\"hashed\":\"no\"'",
        "'\"IdentityObject\"', '\"IdentityObject\",\"idNumber\":\"1\"'",
        "'T00:00:00+08:00', ''",
        "'context-3.0.3.json', 'context-draft.json'"
    })
    void theSchemaBites(String right, String wrong) {
        String badge = badge();
        assertThat(badge).contains(right);

        assertThat(errors(badge.replace(right, wrong))).isNotEmpty();
    }

    private String badge() {
        return json.writeValueAsString(badges.credential(certificate.code()).orElseThrow());
    }

    private static List<String> errors(String document) {
        return SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(
                                config -> config.formatAssertionsEnabled(true).locale(Locale.ENGLISH)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
