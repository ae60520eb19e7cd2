package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is written of a cluster, as JSON and as a page send it. */
record ClusterRequest(
        @NotBlank @Size(max = 100) @PlainLine @Schema(examples = "Fødevarer")
        String nameDa,

        @NotBlank @Size(max = 100) @PlainLine @Schema(examples = "Food")
        String nameEn,

        @Size(max = 200) @PlainLine @Schema(examples = "Food & Bio Cluster Denmark") @Nullable
        String organisation,

        @Size(max = 200) @PlainLine @Schema(examples = "Posthuset, Slagelse") @Nullable
        String place,

        @KnownMunicipality
        @Schema(examples = "330", description = "Code of the municipality where the office is")
        @Nullable
        String hostMunicipality,

        @Min(0) @Max(1000) @Schema(examples = "2") @Nullable Integer employees,

        @Size(max = 30)
        @FormField(read = PartnerLines.Read.class, write = PartnerLines.Write.class)
        @Schema(examples = "[\"SDU, Slagelse\"]", description = "Knowledge partners")
        @Nullable
        List<@NotBlank @Size(max = 200) @PlainLine String> partners) {

    static ClusterRequest of(ClusterView cluster) {
        return new ClusterRequest(
                cluster.name().da(),
                cluster.name().en(),
                cluster.organisation(),
                cluster.place(),
                cluster.hostMunicipality(),
                cluster.employees(),
                cluster.partners());
    }

    Cluster.Profile profile() {
        return new Cluster.Profile(
                new ClusterName(nameDa, nameEn),
                new ClusterOffice(organisation, place, hostMunicipality, employees),
                partners == null ? List.of() : partners);
    }
}
