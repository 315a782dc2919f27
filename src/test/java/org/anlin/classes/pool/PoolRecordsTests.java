package org.anlin.classes.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@AnlinTest
class PoolRecordsTests {

    @Autowired
    PoolRecords records;

    @Autowired
    JsonMapper json;

    @Test
    void aTrainerSeesAdmissionCoursesAndClasses() {
        assertThat(json.writeValueAsString(records.export(DemoAccounts.of(Role.TRAINER))))
                .contains("trial_assessor", "cpr-aed", "starts_at");
        assertThat(json.writeValueAsString(records.export(new AccountId(UUID.randomUUID()))))
                .doesNotContain("trial_assessor");
    }
}
