package dk.knudepunkt.cases.consultant;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.Theme;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultant as the API and the pages show them. */
@Schema(name = "Consultant")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsultantView(
        @Schema(description = "By which others know them") UUID id,

        @Schema(examples = "Karla Eksempel", description = "Absent once they are forgotten") @Nullable
        String name,

        @Schema(examples = "Eksempel Rådgivning ApS") @Nullable
        String company,

        @Schema(examples = "karla@eksempel.example") @Nullable
        String email,

        Set<Theme> topics,
        @Schema(examples = "0") long version) {

    static ConsultantView of(Consultant consultant) {
        return new ConsultantView(
                consultant.id(),
                consultant.name(),
                consultant.company(),
                consultant.email(),
                consultant.topics(),
                consultant.version());
    }
}
