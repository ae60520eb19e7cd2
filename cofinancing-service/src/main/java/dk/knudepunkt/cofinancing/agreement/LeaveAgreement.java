package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a municipality leaves, as JSON and as a page fill it in. */
record LeaveAgreement(
        @NotBlank @KnownMunicipality @Schema(examples = "253", description = "Your own municipality")
        String municipalityCode,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Byrådet 14.12.2030, punkt 8")
        String minutesReference,

        @Min(2000) @Max(2100) @Schema(examples = "2032", description = "The first year in which it pays no more")
        int fromYear) {

    CouncilDecision decision() {
        return new CouncilDecision(municipalityCode, minutesReference);
    }
}
