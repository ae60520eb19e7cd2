package dk.knudepunkt.platform.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company as the central business register has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisteredCompany(
        @Schema(examples = "12345674") String cvr,
        @Schema(examples = "Eksempel Maskinfabrik ApS") String name,

        @Schema(examples = "Eksempelvej 1, 2680 Solrød Strand")
        String address,

        @Schema(examples = "269") String municipalityCode,

        @Schema(description = "Danish industry code (DB07), six digits", examples = "284100")
        String industryCode,

        @Schema(
                description = "How many were employed when the register was last told; absent where it was not",
                examples = "12")
        @Nullable
        Integer employees,

        @Schema(description = "The company does not want advertising: its contact details are not given out")
        boolean advertisingProtected,

        @Schema(examples = "post@eksempel.example") @Nullable
        String email,

        @Schema(examples = "+45 70 10 20 30") @Nullable String phone) {

    /** Whoever asked not to be written to is not: their e-mail and phone stay in the register. */
    public RegisteredCompany {
        if (advertisingProtected) {
            email = null;
            phone = null;
        }
    }
}
