package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The company that is referred, as the adviser knew it that day: one record for the request, the answer and the row, so that
 * a field more is a line more.
 */
@Embeddable
@Schema(name = "ReferralCompany")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Company(
        @NotBlank @ValidCvr @FormField(read = TypedCvr.class) @Schema(examples = "12345674")
        String cvr,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Column(name = "company_name")
        @Schema(examples = "Eksempel Maskinfabrik ApS")
        String name,

        @NotBlank @KnownMunicipality @Column(name = "municipality_code") @Schema(examples = "269")
        String municipalityCode,

        @Email
        @Size(max = 254)
        @PlainLine
        @Column(name = "company_email")
        @Schema(examples = "post@eksempel.example")
        @Nullable
        String email,

        @Phone @Column(name = "company_phone") @Schema(examples = "+45 70 10 20 30") @Nullable
        String phone,

        @WebAddress
        @Size(max = 200)
        @Column(name = "company_website")
        @Schema(examples = "https://www.eksempel.example", description = "A web address with http or https")
        @Nullable
        String website,

        @Schema(
                description = "Whether the business register has the company as protected from advertising: its details"
                        + " are for this referral only")
        boolean advertisingProtected) {

    /** The number stands in a public register; how to reach it may lead to a person, and a sole trader's company is called by one. */
    Company withoutContact() {
        return new Company(cvr, cvr, municipalityCode, null, null, null, advertisingProtected);
    }
}
