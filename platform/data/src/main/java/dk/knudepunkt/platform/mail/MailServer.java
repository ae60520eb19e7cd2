package dk.knudepunkt.platform.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** The house's own mail server, and how it is spoken to. */
@ConfigMapping(prefix = "knudepunkt.mail.smtp")
interface MailServer {

    String host();

    int port();

    Optional<String> user();

    Optional<String> password();

    Encryption starttls();

    /** For how long it may be silent, at each step. */
    Duration patience();

    /** Whether what is sent is encrypted on the way. */
    enum Encryption {
        DISABLED,
        /** Where the server offers it. */
        OPTIONAL,
        REQUIRED
    }

    /** All of it as Jakarta Mail wants it: as text, since it passes over a number that is not an int without a word. */
    default Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", host());
        properties.setProperty("mail.smtp.port", Integer.toString(port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls() != Encryption.DISABLED));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls() == Encryption.REQUIRED));
        for (var step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + step, Long.toString(patience().toMillis()));
        }
        return properties;
    }
}
