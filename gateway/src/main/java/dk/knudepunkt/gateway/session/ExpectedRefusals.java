package dk.knudepunkt.gateway.session;

import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcProviderClientImpl;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Whoever comes back with a session that has ended meanwhile signs in again: that it is refused is no error, though the
 * framework logs it as one. Whatever else it logs as an error stays one.
 */
class ExpectedRefusals implements Filter {

    /** Held here, since a logger that nobody holds forgets its filter. */
    private static final List<Logger> WATCHED = Stream.of(
                    OidcProviderClientImpl.class, CodeAuthenticationMechanism.class)
            .map(Class::getName)
            .map(Logger::getLogger)
            .toList();

    /** At the issuer (RFC 6749, 5.2: what was granted has run out or was revoked), or here. */
    private static final Pattern EXPECTED = Pattern.compile(
            "status: 400, error message: .*\"error\"\\s*:\\s*\"invalid_grant\"|verification has failed: "
                    + Pattern.quote(SessionGuard.ENDED),
            Pattern.DOTALL);

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    void watch(@Observes StartupEvent start) {
        WATCHED.forEach(logger -> logger.setFilter(this));
    }

    @Override
    public boolean isLoggable(LogRecord event) {
        if (EXPECTED.matcher(MESSAGE.format(event)).find()) {
            event.setLevel(Level.INFO);
        }
        return true;
    }
}
