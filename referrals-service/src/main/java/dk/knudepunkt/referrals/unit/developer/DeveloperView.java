package dk.knudepunkt.referrals.unit.developer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A business developer as the API and the pages show them. */
@Schema(name = "Developer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeveloperView(
        @Schema(examples = "developer", description = "Subject of the account: what developerId of an acceptance is")
        String subject,

        @Schema(examples = "Bo Eksempel") String name,
        @Schema(examples = "bo@eksempel.example") @Nullable String email,
        @Schema(examples = "+45 40 10 20 30") @Nullable String phone,

        @Schema(examples = "maskinrummet", description = "Code of the team whose courses and referrals they see")
        @Nullable
        String team,

        @Schema(description = "Whether they are given new courses")
        boolean active,

        @Schema(examples = "2026-06-30", description = "Their last day, once they have left") @Nullable
        LocalDate leftOn,

        @Schema(description = "What you may do now; the names are sub-resources")
        List<String> actions,

        long version) {

    static DeveloperView of(Developer developer, boolean mayKeep) {
        return new DeveloperView(
                developer.subject(),
                developer.name(),
                developer.email(),
                developer.phone(),
                developer.team().orElse(null),
                developer.isActive(),
                developer.leftOn().orElse(null),
                mayKeep && developer.leftOn().isEmpty() ? List.of("departure") : List.of(),
                developer.version());
    }
}
