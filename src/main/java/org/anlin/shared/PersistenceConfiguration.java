package org.anlin.shared;

import java.util.List;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** How typed ids and opening hours reach their columns, and the database lock under which scheduled work runs on one instance only. */
@Configuration(proxyBeanMethods = false)
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class PersistenceConfiguration {

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        return JdbcCustomConversions.of(
                JdbcPostgresDialect.INSTANCE,
                List.of(
                        new IdentifierConverters.ToUuid(),
                        new IdentifierConverters.FromUuid(),
                        new HoursConverters.ToJson(),
                        new HoursConverters.FromJson()));
    }

    @Bean
    ExtensibleLockProvider lockProvider(DataSource dataSource) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(dataSource))
                .withTableName("shared.scheduled_lock")
                .usingDbTime()
                .build());
    }
}
