package dk.knudepunkt.platform.problem;

import dk.knudepunkt.platform.security.IncompleteToken;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says of a token what its issuer has to add or to correct. */
@Singleton
class TokenFailures implements FailureTranslator {

    @Override
    public Optional<Problem> translate(Throwable failure) {
        return Causes.first(failure, IncompleteToken.class).map(TokenProblem::of);
    }

    private static final class TokenProblem extends Problem {
        private TokenProblem(Kind kind, String slug, Object... arguments) {
            super(kind, slug, arguments);
        }

        static Problem of(IncompleteToken token) {
            return token.unknown()
                    .map(value -> new TokenProblem(Kind.FORBIDDEN, "token-claim-unknown", token.claim(), value))
                    .orElseGet(() -> new TokenProblem(Kind.FORBIDDEN, "token-claim-missing", token.claim()));
        }
    }
}
