package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Why a contract or a part of it cannot be shown. */
public final class ContractProblem extends Problem {

    private ContractProblem(String slug, Object... arguments) {
        super(Kind.NOT_FOUND, slug, arguments);
    }

    /** The years are texts in the message: as numbers they would get thousands separators. */
    static ContractProblem yearNotFound(int year, List<Integer> years) {
        return new ContractProblem(
                "contract-not-found",
                String.valueOf(year),
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static ContractProblem targetNotFound(int year, String code) {
        return new ContractProblem("target-not-found", code, String.valueOf(year));
    }
}
