package dk.knudepunkt.referrals.referral.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was typed so far. Nothing need be there, and nothing need be right before it is sent. */
@Schema(name = "ReferralDraftContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftContent(
        @Size(max = 20) @FreeText @Schema(examples = "12345674") @Nullable
        String cvr,

        @Size(max = 200) @FreeText @Schema(examples = "Eksempel Maskinfabrik ApS") @Nullable
        String companyName,

        @Size(max = 10) @FreeText @Schema(examples = "269") @Nullable
        String municipalityCode,

        @Size(max = 254) @FreeText @Nullable String companyEmail,
        @Size(max = 40) @FreeText @Nullable String companyPhone,
        @Size(max = 200) @FreeText @Nullable String companyWebsite,

        @Size(max = 200) @FreeText @Schema(examples = "Alma Eksempel") @Nullable
        String contactName,

        @Size(max = 254) @FreeText @Nullable String contactEmail,
        @Size(max = 40) @FreeText @Nullable String contactPhone,

        @Size(max = 64) @FreeText @Schema(examples = "les-solroed") @Nullable
        String unitCode,

        @Size(max = 36) @FreeText @Nullable String adviserId,

        @Size(max = 4000) @FreeText @Schema(examples = "Wants to export") @Nullable
        String need,

        @Size(max = 700) @FreeText @Schema(examples = "export, financing") @Nullable
        String topics,

        boolean jointVisit,
        @Size(max = 2000) @FreeText @Nullable String wishes) {}
