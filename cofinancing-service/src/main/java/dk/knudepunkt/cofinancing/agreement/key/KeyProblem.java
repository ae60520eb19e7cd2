package dk.knudepunkt.cofinancing.agreement.key;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Why nothing can be shared by a key. */
public final class KeyProblem extends Problem {

    private KeyProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
    }

    static KeyProblem sharesOfOthers(Collection<String> codes) {
        return new KeyProblem(
                "shares-not-of-the-parties",
                codes.stream().map(Municipality::nameOf).sorted().collect(Collectors.joining(", ")));
    }

    static KeyProblem notOneHundred(BigDecimal sum) {
        return new KeyProblem("percent-not-100", sum);
    }

    static KeyProblem percentNotPositive(BigDecimal percent) {
        return new KeyProblem("percent-not-positive", percent);
    }

    static KeyProblem mixOfMixes() {
        return new KeyProblem("mix-of-mixes");
    }

    static KeyProblem mixedTwice() {
        return new KeyProblem("mixed-twice");
    }

    static KeyProblem unreadableShare(String line) {
        return new KeyProblem("share-unreadable", line);
    }
}
