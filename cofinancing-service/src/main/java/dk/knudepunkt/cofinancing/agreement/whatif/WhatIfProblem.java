package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Why a scenario has no answer. Each points at the part of the question that is to be mended. */
final class WhatIfProblem extends Problem {

    private WhatIfProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Names the clusters that the year's agreements finance. */
    static WhatIfProblem unknownCluster(String cluster, List<String> known) {
        return new WhatIfProblem(Kind.INVALID, "what-if-unknown-cluster", cluster, String.join(", ", known));
    }

    static WhatIfProblem leaverIsNoParty(String municipality) {
        return new WhatIfProblem(Kind.INVALID, "what-if-leaver-is-no-party", municipality);
    }

    static WhatIfProblem leadIsNoParty(String municipality, String cluster) {
        return new WhatIfProblem(Kind.INVALID, "what-if-lead-is-no-party", municipality, cluster);
    }

    static WhatIfProblem leadShareAboveBudget(long leadShare, long budget, String cluster) {
        return new WhatIfProblem(Kind.INVALID, "what-if-lead-share-above-budget", leadShare, budget, cluster);
    }

    /** Names the dates that do have a population. */
    static WhatIfProblem keyDateWithoutData(LocalDate keyDate, Collection<LocalDate> known) {
        return new WhatIfProblem(
                Kind.INVALID,
                "what-if-key-date-without-data",
                keyDate.toString(),
                known.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
    }

    static WhatIfProblem notCounted(String municipality, LocalDate keyDate) {
        return new WhatIfProblem(Kind.INVALID, "what-if-not-counted", municipality, keyDate.toString());
    }

    static WhatIfProblem nobodyLeft(long shared, String cluster) {
        return new WhatIfProblem(Kind.INVALID, "what-if-nobody-left", shared, cluster);
    }

    static WhatIfProblem shareOfNoParty(String municipality) {
        return new WhatIfProblem(Kind.INVALID, "what-if-share-of-no-party", municipality);
    }
}
