package dk.knudepunkt.cofinancing.proposal;

import dk.knudepunkt.platform.problem.Problem;

/** Why a proposal does not take effect, or is not withdrawn. */
final class ProposalProblem extends Problem {

    private ProposalProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static ProposalProblem settled() {
        return new ProposalProblem(Kind.CONFLICT, "proposal-settled");
    }

    static ProposalProblem secondPerson() {
        return new ProposalProblem(Kind.FORBIDDEN, "proposal-second-person");
    }
}
