package dk.knudepunkt.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps the parts from telling every step they take. By way of {@code java.util.logging}, which is where both the
 * launcher's and the services' tests' log lines end.
 */
public final class Noise {
    /** Held, since the log manager itself holds them only weakly and would forget their level. */
    private static final List<Logger> QUIET = Stream.of(
                    "kafka", "org.apache.kafka", "state.change.logger", "io.zonky", "com.icegreen")
            .map(Logger::getLogger)
            .toList();

    /** These warn of what happens at every start and stop, or of what they tell their caller anyway. */
    private static final List<Logger> ALARMISTS = Stream.of(
                    "org.apache.kafka.controller",
                    "org.apache.kafka.clients.NetworkClient",
                    "no.nav.security.mock.oauth2.http")
            .map(Logger::getLogger)
            .toList();

    private Noise() {}

    public static void silence() {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        ALARMISTS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
