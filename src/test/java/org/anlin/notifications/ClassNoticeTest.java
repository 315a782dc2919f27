package org.anlin.notifications;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people hear of classes, and what their calendars get. */
@AnlinTest
abstract class ClassNoticeTest {

    record Sent(String kind, String method, String calendar) {

        int sequence() {
            return Integer.parseInt(calendar.replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"));
        }
    }

    @Autowired
    ClassFixtures classes;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    /** In the order in which it happened, whoever of the listeners was first. */
    final List<Sent> sent(AccountId person, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> all(person).size() == count);
        return all(person);
    }

    final List<Sent> all(AccountId person) {
        return jdbc.sql("""
                        SELECT kind, method, calendar FROM notifications.message WHERE recipient = ?
                        ORDER BY split_part(occasion, '/', 3)::bigint
                        """).param(person.value()).query(Sent.class).list();
    }
}
