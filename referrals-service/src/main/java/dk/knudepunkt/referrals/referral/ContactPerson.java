package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to call at the company, in the request, the answer and the row. Personal data: it stays in this row. */
@Embeddable
@Schema(name = "ReferralContact")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactPerson(
        @NotBlank @Size(max = 200) @PlainLine @Column(name = "contact_name") @Schema(examples = "Alma Eksempel")
        String name,

        @Email
        @Size(max = 254)
        @PlainLine
        @Column(name = "contact_email")
        @Schema(examples = "alma@eksempel.example")
        @Nullable
        String email,

        @Phone @Column(name = "contact_phone") @Schema(examples = "+45 20 10 20 30") @Nullable
        String phone) {

    /** What is left where somebody stood. */
    static final ContactPerson ERASED = new ContactPerson("", null, null);
}
