package dk.knudepunkt.demo;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The letters that the companies got, read from the mail catcher as a mail program reads them. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final int port;

    Letters(int port) {
        this.port = port;
    }

    /**
     * The secret in a letter to this address, as soon as it has come.
     *
     * @param wanted finds it in the letter, as its first group
     */
    String secret(String address, Pattern wanted) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var secret = look(address, wanted);
        while (secret.isEmpty()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("No letter with %s has come to %s".formatted(wanted, address));
            }
            Thread.sleep(BETWEEN_LOOKS);
            secret = look(address, wanted);
        }
        return secret.get();
    }

    private Optional<String> look(String address, Pattern wanted) throws IOException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", port, address, "anything");
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (var letter : inbox.getMessages()) {
                    var found = wanted.matcher(letter.getContent().toString());
                    if (found.find()) {
                        return Optional.of(found.group(1));
                    }
                }
                return Optional.empty();
            }
        } catch (MessagingException failure) {
            throw new IOException(failure);
        }
    }
}
