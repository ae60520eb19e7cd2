package dk.knudepunkt.referrals.referral.company;

import java.util.Optional;

/** The central business register (CVR). */
public interface CompanyRegister {

    /**
     * The company with this number, as it is registered now.
     *
     * @throws dk.knudepunkt.platform.problem.Problem when the register does not answer
     */
    Optional<RegisteredCompany> find(String cvr);

    /** The same, where there must be one. */
    default RegisteredCompany get(String cvr) {
        return find(cvr).orElseThrow(() -> CompanyProblem.notRegistered(cvr));
    }
}
