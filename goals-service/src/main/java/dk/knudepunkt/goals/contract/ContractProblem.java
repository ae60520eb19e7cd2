package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Why a contract or a part of it cannot be shown. */
public abstract sealed class ContractProblem extends Problem {

    private ContractProblem(String slug, Object... arguments) {
        super(Kind.NOT_FOUND, slug, arguments);
    }

    /** The years are texts in the message: as numbers they would get thousands separators. */
    static final class YearNotFound extends ContractProblem {
        YearNotFound(int year, List<Integer> years) {
            super(
                    "contract-not-found",
                    String.valueOf(year),
                    years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    static final class TargetNotFound extends ContractProblem {
        TargetNotFound(int year, String code) {
            super("target-not-found", code, String.valueOf(year));
        }
    }
}
