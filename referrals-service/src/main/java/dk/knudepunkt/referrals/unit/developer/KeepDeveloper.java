package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.forms.Ticked;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A business developer as the register has them, as JSON and as a page. */
record KeepDeveloper(
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
        String team,

        @NotNull
        @FormField(read = Ticked.class, emptyIsValue = true)
        @Schema(examples = "true", description = "Whether they are given new courses")
        Boolean active) {}
