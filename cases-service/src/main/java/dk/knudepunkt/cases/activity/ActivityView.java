package dk.knudepunkt.cases.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as the API and the pages show it. */
@Schema(name = "HouseActivity")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
        UUID id,

        ActivityKind kind,

        @Schema(examples = "Opstartsmøde med fødevareklyngen")
        String title,

        @Schema(examples = "specialised") String account,

        @Schema(examples = "food", description = "Code, or the developer's pseudonym") @Nullable
        String subjectRef,

        @Schema(examples = "les-solroed") @Nullable String unitCode,
        ActivityStatus status,

        @Schema(examples = "2026-06-30", description = "When it is planned, or was held")
        LocalDate day,

        @Schema(examples = "25") @Nullable Integer participants,

        @Schema(examples = "45000", description = "Of a mention in the press, in whole kroner") @Nullable
        Long value,

        Instant registeredAt,

        @Schema(description = "What you may do now: the names of sub-resources to POST to", examples = "[\"holding\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "title",
            "account",
            "subjectRef",
            "unitCode",
            "status",
            "day",
            "participants",
            "value",
            "registeredAt");

    static ActivityView of(Activity activity, boolean mayKeep) {
        return new ActivityView(
                activity.id(),
                activity.kind(),
                activity.title(),
                activity.account().code(),
                activity.subjectRef().orElse(null),
                activity.unitCode().orElse(null),
                activity.status(),
                activity.day(),
                activity.participants().orElse(null),
                activity.kroner().orElse(null),
                activity.registeredAt(),
                mayKeep ? activity.actions() : List.of(),
                activity.version());
    }

    /** As a row of a file. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id, kind, title, account, subjectRef, unitCode, status, day, participants, value, registeredAt);
    }
}
