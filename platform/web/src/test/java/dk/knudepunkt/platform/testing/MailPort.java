package dk.knudepunkt.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * A port for a mail server, which the test starts when it wants one: until then nobody takes the mail. Its arguments are
 * set as configuration too, so that a test can sweep by hand.
 */
public class MailPort implements QuarkusTestResourceLifecycleManager {

    /** Where the links in mail lead. */
    public static final String SITE = "https://knudepunkt.example";

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> given) {
        arguments = given;
    }

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            var settings = new HashMap<>(arguments);
            settings.put("KNUDEPUNKT_SMTP_PORT", Integer.toString(free.getLocalPort()));
            settings.put("KNUDEPUNKT_PUBLIC_URL", SITE);
            settings.putIfAbsent("KNUDEPUNKT_MAIL_EVERY", "1s");
            return settings;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void stop() {}
}
