package org.linli.notifications;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail to staff, through the server in {@code spring.mail}. */
@Component
class MailChannel implements NoticeChannel {
    private final ObjectProvider<JavaMailSender> senders;
    private final NoticeSettings settings;

    MailChannel(ObjectProvider<JavaMailSender> senders, NoticeSettings settings) {
        this.senders = senders;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "MAIL";
    }

    @Override
    public boolean reaches(Receiver receiver) {
        return receiver.email() != null;
    }

    @Override
    public void send(OutwardMessage message) throws UndeliveredException {
        var sender = senders.getIfAvailable();
        if (sender == null || settings.mailFrom().isBlank()) {
            throw new UndeliveredException("spring.mail.host or linli.notices.mail-from is not set");
        }
        var mail = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(mail, "UTF-8");
            helper.setFrom(settings.mailFrom());
            helper.setTo(message.to().email().value());
            helper.setSubject(message.subject());
            helper.setText(message.body());
            mail.setHeader("Message-ID", "<" + message.key() + "@linli>");
            sender.send(mail);
        } catch (MailException | MessagingException failure) {
            throw new UndeliveredException("mail server: " + failure.getClass().getSimpleName(), failure);
        }
    }
}
