package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact person in a request and in an answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralContact(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Alma Eksempel")
        String name,

        @Email @Size(max = 254) @PlainLine @Schema(examples = "alma@eksempel.example") @Nullable
        String email,

        @Phone @Schema(examples = "+45 20 10 20 30") @Nullable
        String phone) {

    static ReferralContact of(ContactPerson person) {
        return new ReferralContact(person.name(), person.email(), person.phone());
    }

    public ContactPerson person() {
        return new ContactPerson(name, email, phone);
    }
}
