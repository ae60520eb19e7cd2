package dk.knudepunkt.integration.client;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to an API client. */
final class ApiClientProblem extends Problem {

    private ApiClientProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ApiClientProblem notFound() {
        return new ApiClientProblem(Kind.NOT_FOUND, "api-client-not-found");
    }

    static Problem unknownScope(String scope) {
        return new ApiClientProblem(
                        Kind.INVALID, "api-client-scope-unknown", scope, String.join(", ", ApiScope.codes()))
                .at("/scopes");
    }

    static ApiClientProblem withdrawn() {
        return new ApiClientProblem(Kind.CONFLICT, "api-client-withdrawn");
    }

    /** This installation has an identity provider, whose clients are not ours. */
    static ApiClientProblem keptElsewhere() {
        return new ApiClientProblem(Kind.CONFLICT, "api-clients-kept-elsewhere");
    }
}
