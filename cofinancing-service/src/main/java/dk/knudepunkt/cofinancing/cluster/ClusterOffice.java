package dk.knudepunkt.cofinancing.cluster;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who runs a cluster office, and where.
 *
 * @param organisation the national cluster organisation
 * @param place the office's address as people say it
 * @param hostMunicipality code of the municipality where the office is
 * @param employees how many work there
 */
@Embeddable
record ClusterOffice(
        @Nullable String organisation,
        @Nullable String place,
        @Nullable String hostMunicipality,
        @Nullable Integer employees) {}
