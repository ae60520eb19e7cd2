package dk.knudepunkt.platform.register;

import java.util.List;
import java.util.Optional;

/** The central business register (CVR). */
public interface CompanyRegister {

    /**
     * The company with this number, as it is registered now.
     *
     * @throws dk.knudepunkt.platform.problem.Problem when the register does not answer
     */
    Optional<RegisteredCompany> find(String cvr);

    /**
     * The places of business (P-units) that the company has now, by number.
     *
     * @throws dk.knudepunkt.platform.problem.Problem when the register does not answer
     */
    List<RegisteredPlace> places(String cvr);

    /** The company with this number, where there must be one. */
    default RegisteredCompany get(String cvr) {
        return find(cvr).orElseThrow(() -> CompanyProblem.notRegistered(cvr));
    }
}
