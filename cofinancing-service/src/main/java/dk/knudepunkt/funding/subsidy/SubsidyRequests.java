package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be asked of a subsidy, as JSON and as the pages send it. */
final class SubsidyRequests {

    private static final long MOST = 100_000_000L;

    private SubsidyRequests() {}

    record GrantSubsidy(
            @NotBlank @Size(max = 40) @Schema(examples = "smv-pro", description = "Code of the programme")
            String programme,

            @NotBlank @ValidCvr @FormField(read = TypedCvr.class) @Schema(examples = "12345674")
            String cvr,

            @NotBlank @KnownMunicipality @Schema(examples = "269")
            String municipalityCode,

            @NotNull @Min(1) @Max(MOST) @Schema(examples = "50000", description = "Whole kroner")
            Long granted,

            @NotNull @Schema(examples = "2021-03-01", description = "Not to come")
            LocalDate on) {

        Subsidy.Promise promise() {
            return new Subsidy.Promise(programme, cvr, municipalityCode, granted, on);
        }
    }

    record PaySubsidy(
            @NotNull @Min(1) @Max(MOST) @Schema(examples = "48000", description = "Whole kroner")
            Long paid,

            @NotNull @Schema(examples = "2021-06-01", description = "Not to come")
            LocalDate on) {}
}
