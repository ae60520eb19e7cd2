package dk.knudepunkt.referrals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A port for a mail server, which the test starts when it wants one: until then nobody takes the mail. */
public class MailPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            return Map.of(
                    "KNUDEPUNKT_SMTP_PORT",
                    Integer.toString(free.getLocalPort()),
                    "KNUDEPUNKT_PUBLIC_URL",
                    "https://knudepunkt.example",
                    "KNUDEPUNKT_MAIL_EVERY",
                    "1s",
                    "KNUDEPUNKT_ESCALATION_EVERY",
                    "off");
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void stop() {}
}
