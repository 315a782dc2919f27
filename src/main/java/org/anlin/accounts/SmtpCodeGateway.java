package org.anlin.accounts;

import org.anlin.shared.Contact;
import org.anlin.shared.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
@Profile("!demo")
@ConditionalOnProperty("spring.mail.host")
class SmtpCodeGateway implements CodeGateway {

    private final JavaMailSender mail;
    private final String sender;

    SmtpCodeGateway(JavaMailSender mail, @Value("${anlin.mail.from:${spring.mail.username:}}") String sender) {
        this.mail = mail;
        this.sender = sender;
    }

    @Override
    public boolean reaches(Contact contact) {
        return contact instanceof EmailAddress;
    }

    @Override
    public void deliver(Contact contact, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(contact.value());
        message.setSubject(subject);
        message.setText(text);
        mail.send(message);
    }
}
