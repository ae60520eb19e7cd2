package dk.knudepunkt.cases.hours;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours as the API shows them. */
@Schema(name = "Hours")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HourView(
        UUID id,

        @Schema(examples = "developer", description = "Subject of who worked")
        String person,

        @Schema(examples = "2026-06-30") LocalDate workedOn,
        @Schema(examples = "90") int minutes,

        @Schema(examples = "specialised", description = "Who pays; absent where nobody knows yet") @Nullable
        String account,

        HourRole role,
        @Nullable UUID courseId,
        @Schema(examples = "12345674") @Nullable String cvr,
        @Nullable UUID activityId,

        @Schema(examples = "Visit with the adviser of the unit") @Nullable
        String note,

        @Schema(examples = "Was ill", description = "Why it was told so late") @Nullable
        String reason,

        Instant registeredAt,

        @Schema(
                description =
                        "What you may do now: the names of sub-resources to POST to, and description, which you PUT",
                examples = "[\"description\",\"withdrawal\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    /** Hours and minutes, as they are typed. */
    public String written() {
        return TypedHours.written(minutes);
    }

    static HourView of(HourEntry entry, @Nullable String cvr, boolean mayChange) {
        var line = entry.line();
        return new HourView(
                entry.id(),
                entry.person(),
                entry.workedOn(),
                entry.minutes(),
                line.account().orElse(null),
                line.role(),
                line.purpose().courseId(),
                cvr,
                line.purpose().activityId(),
                entry.note().orElse(null),
                entry.lateReason().orElse(null),
                entry.registeredAt(),
                mayChange ? List.of("description", "withdrawal") : List.of(),
                entry.version());
    }
}
