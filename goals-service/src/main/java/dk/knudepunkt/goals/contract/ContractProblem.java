package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Why a contract or a part of it cannot be shown, or why a step of it cannot be taken. */
public final class ContractProblem extends Problem {

    private ContractProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ContractProblem notFound(ContractKey asked, List<ContractKey> known) {
        return new ContractProblem(
                Kind.NOT_FOUND,
                "contract-not-found",
                asked.toString(),
                known.stream().map(ContractKey::toString).collect(Collectors.joining(", ")));
    }

    static ContractProblem targetNotFound(ContractKey contract, String code) {
        return new ContractProblem(Kind.NOT_FOUND, "target-not-found", code, contract.toString());
    }

    static ContractProblem goalNotFound(ContractKey contract, int no) {
        return new ContractProblem(Kind.NOT_FOUND, "goal-not-found", no, contract.toString());
    }

    static ContractProblem notNow(ContractStatus status) {
        return new ContractProblem(Kind.CONFLICT, "contract-step-not-open", status);
    }

    static ContractProblem unanswered(List<Integer> goals) {
        return new ContractProblem(
                Kind.CONFLICT,
                "contract-goals-unanswered",
                goals.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static ContractProblem outOfRange(LocalDate first, LocalDate last) {
        return new ContractProblem(Kind.INVALID, "contract-date-out-of-range", first, last);
    }

    static ContractProblem milestone(String code) {
        return new ContractProblem(Kind.INVALID, "contract-target-without-value", code);
    }

    static ContractProblem beyond(BigDecimal lowest, BigDecimal highest) {
        return new ContractProblem(Kind.INVALID, "contract-value-beyond", lowest, highest);
    }

    static ContractProblem notWhole() {
        return new ContractProblem(Kind.INVALID, "contract-value-not-whole");
    }

    /** A house has one contract for a year. */
    public static ContractProblem exists(ContractKey contract) {
        return new ContractProblem(Kind.CONFLICT, "contract-exists", contract.toString());
    }

    /**
     * A contract is drafted for this year or the next, from an earlier one. Years are texts in messages: as numbers they would get
     * thousands separators.
     */
    public static ContractProblem yearOutOfRange(int first, int last) {
        return new ContractProblem(
                Kind.INVALID, "contract-year-out-of-range", String.valueOf(first), String.valueOf(last));
    }

    /** What is agreed already changes by an agreement. */
    static ContractProblem answersAgreed() {
        return new ContractProblem(Kind.CONFLICT, "contract-answers-agreed");
    }

    public static ContractProblem minutesMissing() {
        return new ContractProblem(Kind.INVALID, "contract-minutes-missing");
    }
}
