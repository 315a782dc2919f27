package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.anlin.shared.EmailAddress;
import org.anlin.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real SMTP server on this machine. */
class SmtpGatewayTests {

    private static final EmailAddress READER = new EmailAddress("reader@example.org");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void carriesChineseTextAndKeepsItsId() throws Exception {
        gateway().deliver(READER, new Letter("42@anlin", "你拿到了新证书", "可以下载了。", null));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("你拿到了新证书");
        assertThat(received.getContent().toString()).startsWith("可以下载了。");
        assertThat(received.getMessageID()).isEqualTo("<42@anlin>");
        assertThat(received.getFrom()[0]).hasToString("anlin@example.org");
    }

    @Test
    void carriesACalendarPartWithItsMethod() throws Exception {
        var invitation = new Letter.Invitation("CANCEL", "METHOD:CANCEL\r\nATTENDEE:mailto:" + Letter.READER);

        gateway().deliver(READER, new Letter("43@anlin", "培训班取消", "不开了。", invitation));

        BodyPart part = ((MimeMultipart) server.getReceivedMessages()[0].getContent()).getBodyPart(1);
        assertThat(part.getContentType()).startsWith("text/calendar").contains("method=CANCEL");
        assertThat(new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("METHOD:CANCEL", "ATTENDEE:mailto:reader@example.org");
    }

    @Test
    void failsLoudlyWhenTheServerIsAway() {
        SmtpGateway gateway = gateway();
        server.stop();

        assertThatExceptionOfType(MailException.class)
                .isThrownBy(() -> gateway.deliver(READER, Letter.of("subject", "text")));
    }

    @Test
    void reachesMailboxesOnly() {
        assertThat(gateway().reaches(READER)).isTrue();
        assertThat(gateway().reaches(new PhoneNumber("13900000000"))).isFalse();
    }

    private SmtpGateway gateway() {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(server.getSmtp().getPort());
        return new SmtpGateway(mail, "anlin@example.org");
    }
}
