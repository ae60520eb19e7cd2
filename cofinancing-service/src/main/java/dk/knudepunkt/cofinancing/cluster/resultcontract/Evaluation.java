package dk.knudepunkt.cofinancing.cluster.resultcontract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The yearly look back with those who have a stake in a cluster.
 *
 * @param method how it was done, such as a workshop with all
 * @param participants how many took part
 * @param link where the results are published
 */
@Embeddable
record Evaluation(
        @Column(name = "evaluation_held_on") LocalDate heldOn,
        @Column(name = "evaluation_method") String method,
        @Column(name = "evaluation_participants") @Nullable Integer participants,
        @Column(name = "evaluation_summary") String summary,
        @Column(name = "evaluation_link") @Nullable String link) {}
