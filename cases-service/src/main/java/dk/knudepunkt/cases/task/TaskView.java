package dk.knudepunkt.cases.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.consultant.Consultant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task as the API and the pages show it. */
@Schema(name = "AdviserTask")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        UUID id,
        @Schema(examples = "12345674") String cvr,

        @Schema(examples = "Eksempel Maskinfabrik ApS", description = "Absent as long as it is not known") @Nullable
        String companyName,

        @Schema(examples = "Digital salgskanal") String title,
        @Schema(examples = "smv-pro") @Nullable String programme,
        TaskChannel channel,
        TaskStatus status,
        @Schema(examples = "2026-06-01") LocalDate requestedOn,
        @Schema(examples = "2026-06-02") @Nullable LocalDate publishedOn,
        @Schema(examples = "2026-06-20") @Nullable LocalDate awardedOn,
        @Nullable UUID consultantId,
        @Nullable UUID subsidyId,

        @Schema(description = "What you may do now: the names of sub-resources to POST to", examples = "[\"award\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static final List<String> COLUMNS = List.of(
            "id",
            "cvr",
            "companyName",
            "title",
            "programme",
            "channel",
            "status",
            "requestedOn",
            "publishedOn",
            "awardedOn",
            "consultantId",
            "subsidyId");

    /** The winner as an option of a list names them. */
    public @Nullable String winner() {
        return consultantId == null ? null : consultantId.toString();
    }

    static TaskView of(AdviserTask task, boolean mayKeep) {
        return new TaskView(
                task.id(),
                task.company().cvr(),
                task.company().name().orElse(null),
                task.title(),
                task.programme().orElse(null),
                task.channel(),
                task.status(),
                task.requestedOn(),
                task.publishedOn().orElse(null),
                task.awardedOn().orElse(null),
                task.winner().map(Consultant::id).orElse(null),
                task.subsidyId().orElse(null),
                mayKeep ? task.actions() : List.of(),
                task.version());
    }

    /** As a row of a file. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                cvr,
                companyName,
                title,
                programme,
                channel,
                status,
                requestedOn,
                publishedOn,
                awardedOn,
                consultantId,
                subsidyId);
    }
}
