package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Why something cannot be done to a company. */
public final class CompanyProblem extends Problem {

    private CompanyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Also the answer about a company out of reach. */
    public static CompanyProblem notFound(String cvr) {
        return new CompanyProblem(Kind.NOT_FOUND, "company-not-found", cvr);
    }

    static CompanyProblem known(String cvr) {
        return new CompanyProblem(Kind.CONFLICT, "company-known", cvr);
    }

    /** Who it may be is named; in {@code distinctFrom} they are judged to be others. */
    static CompanyProblem mayBeKnown(List<Company> candidates) {
        return new CompanyProblem(
                Kind.CONFLICT,
                "company-may-be-known",
                candidates.stream()
                        .map(other -> other.name().map(name -> name + " ").orElse("") + "(" + other.cvr() + ")")
                        .collect(Collectors.joining(", ")));
    }

    static CompanyProblem mergeWithItself() {
        return new CompanyProblem(Kind.INVALID, "company-merge-with-itself");
    }

    static CompanyProblem alreadyAlias(Company alias) {
        return new CompanyProblem(
                Kind.CONFLICT,
                "company-already-alias",
                alias.cvr(),
                alias.survivor().cvr());
    }

    static CompanyProblem noAlias(String cvr) {
        return new CompanyProblem(Kind.CONFLICT, "company-no-alias", cvr);
    }

    /** A file is made in one piece. */
    public static CompanyProblem tooManyForAFile(int most) {
        return new CompanyProblem(Kind.INVALID, "company-too-many-for-a-file", most);
    }
}
