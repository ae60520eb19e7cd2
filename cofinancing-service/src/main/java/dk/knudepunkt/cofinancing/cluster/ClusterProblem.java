package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a cluster. */
final class ClusterProblem extends Problem {

    private ClusterProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ClusterProblem notFound(String code) {
        return new ClusterProblem(Kind.NOT_FOUND, "cluster-not-found", code);
    }

    static ClusterProblem codeTaken(String code) {
        return new ClusterProblem(Kind.CONFLICT, "cluster-code-taken", code);
    }

    /** One number for the whole country and numbers of regions would count members twice. */
    static ClusterProblem mixedCounts() {
        return new ClusterProblem(Kind.INVALID, "cluster-members-mixed");
    }

    static ClusterProblem countedInTheFuture() {
        return new ClusterProblem(Kind.INVALID, "cluster-members-in-the-future");
    }
}
