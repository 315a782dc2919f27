package org.anlin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class NoticesTests {

    @Autowired
    Notices notices;

    @Autowired
    Inbox inbox;

    @Autowired
    Postman postman;

    @Autowired
    AccountFixtures people;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsAnOccasionOnceHoweverManyServersHearOfIt() throws Exception {
        AccountId person = people.aResident(people.aPhone());
        Notice notice = issued(person, "certificate-issued/" + UUID.randomUUID());
        var together = new CountDownLatch(1);
        try (var servers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                servers.submit(() -> {
                    together.await();
                    notices.tell(notice);
                    return null;
                });
            }
            together.countDown();
        }

        people.actAs(person);
        assertThat(inbox.messages(Locale.SIMPLIFIED_CHINESE, 0, 10))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.title()).isEqualTo("您拿到了新证书：心肺复苏与AED 证书");
                    assertThat(message.unread()).isTrue();
                });
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        AccountId person = people.aResident(people.aPhone());
        notices.tell(issued(person, "certificate-issued/1"));

        people.actAs(person);

        assertThat(inbox.messages(Locale.ENGLISH, 0, 10))
                .extracting(Message::title)
                .containsExactly("You have a new certificate: CPR and AED Certificate");
    }

    @Test
    void countsWhatIsUnreadAndNothingOfOthers() {
        AccountId person = people.aResident(people.aPhone());
        notices.tell(issued(person, "certificate-issued/1"));
        notices.tell(issued(person, "certificate-issued/2"));
        AccountId other = people.aResident(people.aPhone());

        people.actAs(other);
        assertThat(inbox.unread()).isZero();
        people.actAs(person);
        inbox.markRead(inbox.messages(Locale.ENGLISH, 0, 1));

        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void carriesEachMessageOnceToTheGateway() {
        String phone = people.aPhone();
        notices.tell(issued(people.aResident(phone), "certificate-issued/1"));

        postman.round();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(people.messagesTo(phone))
                        .singleElement()
                        .asString()
                        .startsWith("《心肺复苏与AED 证书》已经签发")
                        .endsWith("/my/certificates"));
        postman.round();
        assertThat(people.messagesTo(phone)).hasSize(1);
    }

    static Notice issued(AccountId person, String occasion) {
        var words = new Notice.Words(List.of("心肺复苏与AED 证书"), List.of("CPR and AED Certificate"));
        return new Notice(person, occasion, "certificate-issued", words, "/my/certificates", null);
    }
}
