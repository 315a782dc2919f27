package org.anlin.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class CatalogueTests {

    @Autowired
    Catalogue catalogue;

    @Autowired
    HikariDataSource database;

    @Test
    void isReadMoreOftenThanThereAreConnections() {
        for (int visit = 0; visit < 2 * database.getMaximumPoolSize(); visit++) {
            assertThat(catalogue.courses()).hasSizeGreaterThanOrEqualTo(9);
        }
    }
}
