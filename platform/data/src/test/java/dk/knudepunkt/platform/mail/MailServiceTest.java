package dk.knudepunkt.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.MailPort;
import dk.knudepunkt.platform.time.Wristwatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mail over a real SMTP server. The test sends by hand. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(value = MailPort.class, initArgs = @ResourceArg(name = "KNUDEPUNKT_MAIL_EVERY", value = "off"))
class MailServiceTest {

    @Inject
    MailService mail;

    @Inject
    Wristwatch watch;

    @AfterEach
    void comeBack() {
        watch.goRight();
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    mail.write("triage", "Never", "Never");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessageContaining("on purpose");
        assertThatThrownBy(() -> mail.write("triage", "Never", "outside of a transaction"))
                .isInstanceOf(RuntimeException.class);

        try (var server = server()) {
            send();
            assertThat(subjects(server)).doesNotContain("Never");
        }
    }

    @Test
    void itWaitsForAServerAndIsSentOnce() throws Exception {
        write("Patient");
        send();
        send();
        try (var server = server()) {
            send();
            assertThat(subjects(server)).as("not before the wait is over").doesNotContain("Patient");
            watch.goAhead(Duration.ofMinutes(5));
            send();
            send();
            assertThat(received(server, "Patient")).hasSize(1);
            var mail = received(server, "Patient").getFirst();
            assertThat(mail.getAllRecipients()[0]).hasToString("triage@knudepunkt.example");
            assertThat(mail.getFrom()[0]).hasToString("Knudepunkt <noreply@knudepunkt.example>");
            assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@knudepunkt\\.example>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @Test
    void severalWhoSendAtTheSameTimeSendEachOnce() throws Exception {
        for (var each = 0; each < 20; each++) {
            write("Each " + each);
        }
        try (var server = server();
                var threads = Executors.newFixedThreadPool(4)) {
            for (var sent : threads.invokeAll(Stream.<Callable<Void>>generate(() -> () -> {
                        send();
                        return null;
                    })
                    .limit(4)
                    .toList())) {
                sent.get();
            }
            send();
            assertThat(subjects(server).stream().filter(subject -> subject.startsWith("Each ")))
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }
    }

    private void write(String subject) {
        QuarkusTransaction.requiringNew().run(() -> mail.write("triage", subject, "text"));
    }

    private void send() {
        while (mail.sendNext()) {
            // Until none is due.
        }
    }

    private static dk.knudepunkt.local.Mail server() {
        return dk.knudepunkt.local.Mail.start(
                ConfigProvider.getConfig().getValue("KNUDEPUNKT_SMTP_PORT", Integer.class));
    }

    private static List<MimeMessage> received(dk.knudepunkt.local.Mail server, String subject) {
        return server.received().stream()
                .filter(each -> subjectOf(each).equals(subject))
                .toList();
    }

    private static List<String> subjects(dk.knudepunkt.local.Mail server) {
        return server.received().stream().map(MailServiceTest::subjectOf).toList();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
