package dk.knudepunkt.platform.mail;

import dk.knudepunkt.platform.house.ThisHouse;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Of the mailboxes that mail goes to, and of what it is sent from: the house's, unless the environment names another. */
@Singleton
class MailDomain {

    private final String name;

    MailDomain(@ConfigProperty(name = "knudepunkt.mail.domain") Optional<String> named, ThisHouse house) {
        name = named.orElse(house.contact().mailDomain());
    }

    String name() {
        return name;
    }
}
