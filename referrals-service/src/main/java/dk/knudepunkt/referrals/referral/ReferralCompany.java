package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company in a request and in an answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralCompany(
        @NotBlank @ValidCvr @FormField(read = TypedCvr.class) @Schema(examples = "12345674")
        String cvr,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Maskinfabrik ApS")
        String name,

        @NotBlank @KnownMunicipality @Schema(examples = "269")
        String municipalityCode,

        @Email @Size(max = 254) @PlainLine @Schema(examples = "post@eksempel.example") @Nullable
        String email,

        @Phone @Schema(examples = "+45 70 10 20 30") @Nullable
        String phone,

        @Schema(
                description = "Whether the business register has the company as protected from advertising: its details"
                        + " are for this referral only")
        boolean advertisingProtected) {

    static ReferralCompany of(Company company) {
        return new ReferralCompany(
                company.cvr(),
                company.name(),
                company.municipalityCode(),
                company.email(),
                company.phone(),
                company.advertisingProtected());
    }

    public Company company() {
        return new Company(cvr, name, municipalityCode, email, phone, advertisingProtected);
    }
}
