package dk.knudepunkt.cases.company.contact;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.forms.Ticked;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who somebody at a company is now. */
record DescribeContactPerson(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Alma Eksempel")
        String name,

        @Size(max = 200) @PlainLine @Schema(examples = "Export manager") @Nullable
        String role,

        @Email @Size(max = 254) @PlainLine @Schema(examples = "alma@eksempel.example") @Nullable
        String email,

        @Phone @Schema(examples = "+45 20 10 20 30") @Nullable
        String phone,

        @FormField(read = Ticked.class, emptyIsValue = true)
        @Schema(
                examples = "true",
                description =
                        "Whether letters about the courses of the company, such as the evaluation, go to them and no longer to anybody else there")
        @Nullable
        Boolean receivesLetters) {

    boolean wantsLetters() {
        return Boolean.TRUE.equals(receivesLetters);
    }
}
