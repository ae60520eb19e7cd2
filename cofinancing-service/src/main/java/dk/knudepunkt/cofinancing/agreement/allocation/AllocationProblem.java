package dk.knudepunkt.cofinancing.agreement.allocation;

import dk.knudepunkt.platform.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Why there is no allocation to show. */
final class AllocationProblem extends Problem {

    private AllocationProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Names the years that do have agreements. */
    static AllocationProblem noAgreement(int year, List<Integer> years) {
        return new AllocationProblem(
                Kind.NOT_FOUND,
                "no-agreement",
                String.valueOf(year),
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
