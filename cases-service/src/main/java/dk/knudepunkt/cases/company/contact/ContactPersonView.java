package dk.knudepunkt.cases.company.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody at a company, as the API and the pages show them. */
@Schema(name = "ContactPerson")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactPersonView(
        UUID id,
        @Schema(examples = "Alma Eksempel") String name,
        @Schema(examples = "Export manager") @Nullable String role,

        @Schema(examples = "alma@eksempel.example") @Nullable
        String email,

        @Schema(examples = "+4520102030") @Nullable String phone,

        @Schema(examples = "false", description = "Whether letters about the courses of the company go to them")
        boolean receivesLetters,

        @Schema(examples = "0") long version) {

    /** All of it, for whoever may read it. */
    public static ContactPersonView of(ContactPerson person) {
        return new ContactPersonView(
                person.id(),
                person.name(),
                person.role(),
                person.email(),
                person.phone(),
                person.receivesLetters(),
                person.version());
    }
}
