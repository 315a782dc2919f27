package org.anlin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.learning.CoursePassed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@AnlinTest
class OutboxRetryTests {

    @Autowired
    OutboxRetry retry;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void certificateIsIssuedThoughThePortalWasKilledBeforeTheListenerRan() {
        AccountId learner = people.aResident(people.aPhone());
        leaveBehind(new CoursePassed(learner, "home-preparedness", 1, Instant.now()));

        await().atMost(Duration.ofSeconds(30)).pollDelay(Duration.ZERO).untilAsserted(() -> {
            retry.run();
            assertThat(jdbc.sql("SELECT count(*) FROM certification.certificate WHERE holder = ?")
                            .param(learner.value())
                            .query(Long.class)
                            .single())
                    .isOne();
        });
    }

    private void leaveBehind(CoursePassed event) {
        jdbc.sql("""
                        INSERT INTO shared.event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                        VALUES (?, ?, ?, ?, now() - interval '10 minutes', 'PUBLISHED')""")
                .params(
                        UUID.randomUUID(),
                        "org.anlin.certification.AwardListener.on(org.anlin.learning.CoursePassed)",
                        CoursePassed.class.getName(),
                        json.writeValueAsString(event))
                .update();
    }
}
