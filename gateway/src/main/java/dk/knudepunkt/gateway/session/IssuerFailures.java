package dk.knudepunkt.gateway.session;

import dk.knudepunkt.platform.problem.FailureTranslator;
import dk.knudepunkt.platform.problem.Problem;
import io.quarkus.oidc.OIDCException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Without the issuer nobody can sign in for a while. */
@Singleton
class IssuerFailures implements FailureTranslator {

    private static final Logger LOG = Logger.getLogger(IssuerFailures.class);

    @Override
    public Optional<Problem> translate(Throwable failure) {
        if (failure instanceof OIDCException) {
            LOG.warnf("The issuer cannot be used: %s", failure.getMessage());
            return Optional.of(new IssuerAway());
        }
        return Optional.empty();
    }

    static final class IssuerAway extends Problem {
        IssuerAway() {
            super(Kind.UNAVAILABLE, "unavailable");
        }
    }
}
