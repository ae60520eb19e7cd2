package dk.knudepunkt.platform.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.local.Mail;
import dk.knudepunkt.platform.house.ThisHouse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the house's mail server may do to a letter. */
class CourierTest {

    private static final Letter LETTER =
            new Letter(UUID.randomUUID(), "firma@example.dk", "Blåbærgrød", "Æble & Søn\nspørger.");

    @Test
    void whatIsWrittenInDanishArrives() throws Exception {
        try (var server = Mail.start()) {
            to(server.port()).hand(LETTER);

            assertThat(server.received()).singleElement().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo("Blåbærgrød");
                assertThat(mail.getContent().toString().strip()).isEqualToNormalizingNewlines("Æble & Søn\nspørger.");
                assertThat(mail.getMessageID()).isEqualTo("<" + LETTER.id() + "@knudepunkt.example>");
            });
        }
    }

    @Test
    @Timeout(20)
    void aServerThatSaysNothingIsNotWaitedFor() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> to(silent.getLocalPort()).hand(LETTER))
                    .isInstanceOfSatisfying(
                            Undelivered.class,
                            failure -> assertThat(failure.isForGood()).isFalse());
        }
    }

    @Test
    void whoseAddressIsRefusedIsRefusedForGood() throws IOException {
        assertForGood("550 5.1.1 no such mailbox", true);
    }

    @Test
    void aMailboxThatIsFullIsTriedAgain() throws IOException {
        assertForGood("452 4.2.2 mailbox full", false);
    }

    private static void assertForGood(String said, boolean forGood) throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> refuse(server, said));
            assertThatThrownBy(() -> to(server.getLocalPort()).hand(LETTER))
                    .isInstanceOfSatisfying(
                            Undelivered.class,
                            failure -> assertThat(failure.isForGood()).isEqualTo(forGood));
        }
    }

    /** A server that takes every command but the recipient. */
    private static void refuse(ServerSocket server, String said) {
        try (var client = server.accept();
                var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
                var answers = new OutputStreamWriter(client.getOutputStream(), US_ASCII)) {
            for (@Nullable String line = "HELO"; line != null; line = lines.readLine()) {
                answers.write(
                        (line.startsWith("RCPT") ? said : (line.equals("HELO") ? "220 ready" : "250 well")) + "\r\n");
                answers.flush();
            }
        } catch (IOException gone) {
            // The client has heard enough.
        }
    }

    private static Courier to(int port) {
        return new Courier(
                new Local(port),
                InstantSource.system(),
                new MailDomain(Optional.of("knudepunkt.example"), ThisHouse.ofInstallation()));
    }

    private record Local(int port) implements MailServer {

        @Override
        public String host() {
            return "localhost";
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public Encryption starttls() {
            return Encryption.OPTIONAL;
        }

        @Override
        public Duration patience() {
            return Duration.ofMillis(500);
        }
    }
}
