package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting that was held. */
public record HoldCourseMeeting(
        @NotNull
        @Schema(examples = "2021-04-15", description = "Not before the start, not in the future by the date in Denmark")
        LocalDate heldOn,

        @NotNull MeetingForm form,

        @Size(max = 64)
        @PlainLine
        @Schema(examples = "les-solroed", description = "The unit whose adviser came along")
        @Nullable
        String unitCode,

        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Mette Holm", description = "Name of the unit's adviser")
        @Nullable
        String adviser,

        @Size(max = 4000) @FreeText @Schema(examples = "Went through the accounts; the bank comes next time.") @Nullable
        String summary) {

    /** Whom it was held together with; nobody where no unit is named. */
    Optional<Joint> joint() {
        return TypedText.filled(unitCode)
                .map(unit -> new Joint(unit, TypedText.filled(adviser).orElse(null)));
    }

    boolean namesAnAdviserOfNoUnit() {
        return joint().isEmpty() && TypedText.filled(adviser).isPresent();
    }
}
