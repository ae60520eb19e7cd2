package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Why a scenario has no answer. Each points at the part of the question that is to be mended. */
abstract sealed class WhatIfProblem extends Problem {

    private WhatIfProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends WhatIfProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "what-if-not-found");
        }
    }

    /** Names the clusters that the year's agreements finance. */
    static final class UnknownCluster extends WhatIfProblem {
        UnknownCluster(String cluster, List<String> known) {
            super(Kind.INVALID, "what-if-unknown-cluster", cluster, String.join(", ", known));
        }
    }

    static final class LeaverIsNoParty extends WhatIfProblem {
        LeaverIsNoParty(String municipality) {
            super(Kind.INVALID, "what-if-leaver-is-no-party", municipality);
        }
    }

    static final class LeadIsNoParty extends WhatIfProblem {
        LeadIsNoParty(String municipality, String cluster) {
            super(Kind.INVALID, "what-if-lead-is-no-party", municipality, cluster);
        }
    }

    static final class LeadShareAboveBudget extends WhatIfProblem {
        LeadShareAboveBudget(long leadShare, long budget, String cluster) {
            super(Kind.INVALID, "what-if-lead-share-above-budget", leadShare, budget, cluster);
        }
    }

    /** Names the dates that do have a population. */
    static final class KeyDateWithoutData extends WhatIfProblem {
        KeyDateWithoutData(LocalDate keyDate, Collection<LocalDate> known) {
            super(
                    Kind.INVALID,
                    "what-if-key-date-without-data",
                    keyDate.toString(),
                    known.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        }
    }

    static final class NotCounted extends WhatIfProblem {
        NotCounted(String municipality, LocalDate keyDate) {
            super(Kind.INVALID, "what-if-not-counted", municipality, keyDate.toString());
        }
    }

    static final class NobodyLeft extends WhatIfProblem {
        NobodyLeft(long shared, String cluster) {
            super(Kind.INVALID, "what-if-nobody-left", shared, cluster);
        }
    }

    static final class ShareOfNoParty extends WhatIfProblem {
        ShareOfNoParty(String municipality) {
            super(Kind.INVALID, "what-if-share-of-no-party", municipality);
        }
    }

    static final class NotYours extends WhatIfProblem {
        NotYours() {
            super(Kind.FORBIDDEN, "what-if-not-yours");
        }
    }
}
