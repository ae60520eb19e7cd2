package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A business developer who is new in the register, and given courses from now on. */
record RegisterDeveloper(
        @NotBlank
        @Size(max = 255)
        @Pattern(regexp = "^[\\w.@-]+$", message = "{dk.knudepunkt.Subject}")
        @Schema(examples = "bo", description = "Subject of the account; it cannot be changed")
        String subject,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Bo Eksempel")
        String name,

        @Email @Size(max = 254) @PlainLine @Schema(examples = "bo@eksempel.example") @Nullable
        String email,

        @Phone @Schema(examples = "+45 40 10 20 30") @Nullable
        String phone,

        @Pattern(regexp = "^[a-z0-9-]{1,63}$", message = "{dk.knudepunkt.Team}")
        @Schema(
                examples = "maskinrummet",
                description = "Code of the team, the same for all in it; they see each other's courses and referrals")
        @Nullable
        String team) {

    KeepDeveloper asKept() {
        return new KeepDeveloper(name, email, phone, team, true);
    }
}
