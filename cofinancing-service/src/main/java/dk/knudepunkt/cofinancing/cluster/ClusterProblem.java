package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a cluster. */
abstract sealed class ClusterProblem extends Problem {

    private ClusterProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends ClusterProblem {
        NotFound(String code) {
            super(Kind.NOT_FOUND, "cluster-not-found", code);
        }
    }

    static final class CodeTaken extends ClusterProblem {
        CodeTaken(String code) {
            super(Kind.CONFLICT, "cluster-code-taken", code);
        }
    }

    /** One number for the whole country and numbers of regions would count members twice. */
    static final class MixedCounts extends ClusterProblem {
        MixedCounts() {
            super(Kind.INVALID, "cluster-members-mixed");
        }
    }

    static final class CountedInTheFuture extends ClusterProblem {
        CountedInTheFuture() {
            super(Kind.INVALID, "cluster-members-in-the-future");
        }
    }
}
