package dk.knudepunkt.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailTest {
    @Test
    void mailForAnyoneIsCaught() throws Exception {
        try (var mail = Mail.start()) {
            send(mail.port(), "Henvisning H-2026-000042 haster");

            assertThat(mail.received())
                    .singleElement()
                    .satisfies(
                            message -> assertThat(message.getSubject()).isEqualTo("Henvisning H-2026-000042 haster"));
        }
    }

    @Test
    void whatWasCaughtIsReadAtItsMailboxAndAtNoOther() throws Exception {
        var imap = Ports.free();
        try (var mail = Mail.start(Ports.free(), imap)) {
            send(mail.port(), "Henvisning H-2026-000043 haster");

            assertThat(subjects(imap, "triage@example.org")).containsExactly("Henvisning H-2026-000043 haster");
            assertThat(subjects(imap, "kam@example.org")).isEmpty();
        }
    }

    private static List<String> subjects(int port, String mailbox) throws Exception {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", port, mailbox, "anything");
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var subjects = new ArrayList<String>();
                for (var message : inbox.getMessages()) {
                    subjects.add(message.getSubject());
                }
                return subjects;
            }
        }
    }

    private static void send(int port, String subject) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(port));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("knudepunkt@example.org"));
        message.setRecipient(RecipientType.TO, new InternetAddress("triage@example.org"));
        message.setSubject(subject, "UTF-8");
        message.setText("Der er fire timer tilbage.");
        Transport.send(message);
    }
}
