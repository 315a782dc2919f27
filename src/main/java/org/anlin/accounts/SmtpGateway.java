package org.anlin.accounts;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.anlin.shared.Contact;
import org.anlin.shared.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mail: plain text, with the calendar part that lets a mailbox move or remove an appointment. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("spring.mail.host")
class SmtpGateway implements MessageGateway {

    private final JavaMailSender mail;
    private final String sender;

    SmtpGateway(JavaMailSender mail, @Value("${anlin.mail.from:${spring.mail.username:}}") String sender) {
        this.mail = mail;
        this.sender = sender;
    }

    @Override
    public boolean reaches(Contact contact) {
        return contact instanceof EmailAddress;
    }

    @Override
    public void deliver(Contact contact, Letter letter) {
        try {
            mail.send(message(contact, letter));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private MimeMessage message(Contact contact, Letter letter) throws MessagingException {
        MimeMessage message = letter.id() == null ? mail.createMimeMessage() : new Numbered(mail, letter.id());
        message.setFrom(sender);
        message.setRecipients(MimeMessage.RecipientType.TO, contact.value());
        message.setSubject(letter.subject(), "UTF-8");
        if (letter.invitation() == null) {
            message.setText(letter.text(), "UTF-8");
        } else {
            String calendar = letter.invitation()
                    .calendar()
                    .replace(Letter.SENDER, sender)
                    .replace(Letter.READER, contact.value());
            message.setContent(parts(letter.text(), letter.invitation().method(), calendar));
        }
        return message;
    }

    private static MimeMultipart parts(String text, String method, String entry) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        var calendar = new MimeBodyPart();
        calendar.setText(entry, "UTF-8", "calendar");
        calendar.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
        return new MimeMultipart("alternative", words, calendar);
    }

    /** Keeps its Message-ID, which JavaMail would make anew. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(JavaMailSender mail, String id) throws MessagingException {
            super(mail.createMimeMessage().getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
