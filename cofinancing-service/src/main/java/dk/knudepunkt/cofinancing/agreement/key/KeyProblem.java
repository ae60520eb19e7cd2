package dk.knudepunkt.cofinancing.agreement.key;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Why nothing can be shared by a key. */
public abstract sealed class KeyProblem extends Problem {

    private KeyProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
    }

    static final class SharesOfOthers extends KeyProblem {
        SharesOfOthers(Collection<String> codes) {
            super(
                    "shares-not-of-the-parties",
                    codes.stream().map(Municipality::nameOf).sorted().collect(Collectors.joining(", ")));
        }
    }

    static final class NotOneHundred extends KeyProblem {
        NotOneHundred(BigDecimal sum) {
            super("percent-not-100", sum);
        }
    }

    static final class PercentNotPositive extends KeyProblem {
        PercentNotPositive(BigDecimal percent) {
            super("percent-not-positive", percent);
        }
    }

    static final class MixOfMixes extends KeyProblem {
        MixOfMixes() {
            super("mix-of-mixes");
        }
    }
}
