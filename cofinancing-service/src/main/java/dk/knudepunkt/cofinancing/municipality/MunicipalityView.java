package dk.knudepunkt.cofinancing.municipality;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality with the region it belongs to. */
@Schema(name = "CofinancingMunicipality")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MunicipalityView(
        @Schema(examples = "253") String code,
        @Schema(examples = "Greve") String name,

        @Schema(description = "Absent where it belongs to none that is known here") @Nullable
        MunicipalityRegion region) {

    static MunicipalityView of(Municipality municipality, @Nullable Membership membership) {
        return new MunicipalityView(
                municipality.code(),
                municipality.name(),
                membership == null
                        ? null
                        : new MunicipalityRegion(
                                membership.region().code(),
                                membership.region().name(),
                                membership.memberFrom(),
                                membership.memberUntil().orElse(null),
                                membership.version()));
    }

    boolean isIn(String regionCode) {
        return region != null && region.code().equals(regionCode);
    }

    /** How a list names a member together with its version. */
    String codeAndVersion() {
        return region == null ? code : code + "-" + region.version();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MunicipalityRegion(
            @Schema(examples = "1085") String code,
            @Schema(examples = "Region Sjælland") String name,
            LocalDate from,

            @Schema(description = "The first day without; absent while it goes on") @Nullable
            LocalDate until,

            @Schema(description = "Counts the changes; the ETag of the municipality")
            long version) {}
}
