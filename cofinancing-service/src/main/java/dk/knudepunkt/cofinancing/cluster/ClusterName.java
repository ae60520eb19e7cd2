package dk.knudepunkt.cofinancing.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cluster is called in either language. */
@Embeddable
public record ClusterName(
        @Column(name = "name_da") @Schema(examples = "Fødevarer")
        String da,

        @Column(name = "name_en") @Schema(examples = "Food") String en) {}
