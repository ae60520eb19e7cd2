package dk.knudepunkt.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.problem.Problem;
import io.quarkus.oidc.OIDCException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuerFailuresTest {

    private final IssuerFailures failures = new IssuerFailures();

    @Test
    void withoutTheIssuerTheSignInIsUnavailable() {
        var problem = failures.translate(new OIDCException("OIDC Server is not available"));
        assertEquals(Optional.of("unavailable"), problem.map(Problem::slug));
        assertEquals(Optional.of(Problem.Kind.UNAVAILABLE), problem.map(Problem::kind));
    }

    @Test
    void anyOtherFailureIsOurOwn() {
        assertEquals(Optional.empty(), failures.translate(new IllegalStateException("a fault")));
    }
}
