package dk.knudepunkt.cofinancing.cluster.resultcontract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a cluster office lives up to a criterion in a year, and by what one sees it. */
@Embeddable
record CriterionAnswer(@Enumerated(EnumType.STRING) CriterionVerdict verdict, String answer) {}
