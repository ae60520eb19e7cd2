package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality's answer, as JSON and as a page fill it in. */
record CouncilDecision(
        @NotBlank @KnownMunicipality @Schema(examples = "253", description = "Your own municipality")
        String municipalityCode,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Byrådet 14.12.2026, punkt 7", description = "Where the council's decision stands")
        String minutesReference) {}
