package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The referral form, as JSON and as a page fill it in. */
record SubmitReferral(
        @NotNull @Valid ReferralCompany company,
        @NotNull @Valid ReferralContact contactPerson,

        @NotBlank @Size(max = 64) @PlainLine @Schema(examples = "les-solroed", description = "The unit that refers")
        String unitCode,

        @NotBlank
        @Size(max = 4000)
        @FreeText
        @Schema(examples = "Wants to export to Germany and lacks a plan for financing it.")
        String need,

        @Size(max = 10) @Schema(examples = "[\"export\", \"financing\"]") @Nullable
        List<@NotBlank @Size(max = 60) @PlainLine String> topics,

        @Schema(description = "Whether the unit wants to visit the company together with the house")
        boolean jointVisit,

        @Size(max = 2000) @FreeText @Schema(examples = "Preferably before summer") @Nullable
        String wishes,

        @Schema(description = "How the referral came; API when left out") @Nullable
        Channel channel,

        @AssertTrue(message = "{dk.knudepunkt.Consent}")
        @Schema(examples = "true", description = "The company agrees that its data are passed on; must be true")
        boolean consent) {

    Referral.Submission submission(Channel otherwise) {
        return new Referral.Submission(
                unitCode,
                Objects.requireNonNullElse(channel, otherwise),
                new Company(company.cvr, company.name, company.municipalityCode, company.email, company.phone),
                new ContactPerson(contactPerson.name, contactPerson.email, contactPerson.phone),
                new Request(need, topics == null ? List.of() : List.copyOf(topics), jointVisit, wishes));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferralCompany(
            @NotBlank @ValidCvr @Schema(examples = "12345674")
            String cvr,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Maskinfabrik ApS")
            String name,

            @NotBlank @KnownMunicipality @Schema(examples = "269")
            String municipalityCode,

            @Email @Size(max = 254) @PlainLine @Schema(examples = "post@eksempel.example") @Nullable
            String email,

            @Phone @Schema(examples = "+45 70 10 20 30") @Nullable
            String phone) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferralContact(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Alma Eksempel")
            String name,

            @Email @Size(max = 254) @PlainLine @Schema(examples = "alma@eksempel.example") @Nullable
            String email,

            @Phone @Schema(examples = "+45 20 10 20 30") @Nullable
            String phone) {}
}
