package dk.knudepunkt.goals.house;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.time.KnownYears;
import java.util.stream.Collectors;

/** Why a house or its contract is not at hand. */
final class HouseProblem extends Problem {

    private HouseProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static Problem noContract() {
        return new HouseProblem(
                        Kind.MALFORMED,
                        "contract-address-malformed",
                        String.valueOf(KnownYears.FIRST),
                        String.valueOf(KnownYears.LAST))
                .at("/contract");
    }

    static HouseProblem unknown(String slug) {
        return new HouseProblem(
                Kind.NOT_FOUND,
                "house-not-found",
                slug,
                House.all().stream().map(House::slug).collect(Collectors.joining(", ")));
    }

    static HouseProblem notYours() {
        return new HouseProblem(Kind.FORBIDDEN, "house-not-yours");
    }
}
