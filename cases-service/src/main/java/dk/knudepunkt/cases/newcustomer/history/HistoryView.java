package dk.knudepunkt.cases.newcustomer.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stated history as the API and the page show it. */
@Schema(name = "ContactHistory")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
        @Schema(examples = "vaeksthuset") String system,
        HistoryKeeper keeper,

        @Schema(examples = "2019-01-01", description = "Absent where it knows from the beginning") @Nullable
        LocalDate knowsFrom,

        @Schema(
                examples = "2020-12-31",
                description = "The last day; absent where it knows to this day, or the house has ceased")
        @Nullable
        LocalDate knowsUntil,

        Instant statedAt,

        @Schema(
                examples = "triage",
                description = "Subject of whoever stated it; a UUID when the house has forgotten them")
        String statedBy,

        @Schema(description = "Whether it is the last one of its system, which holds")
        boolean holds) {

    static HistoryView of(HistoryStatement statement, boolean holds) {
        var history = statement.history();
        return new HistoryView(
                history.system(),
                history.keeper(),
                history.from(),
                history.until(),
                statement.statedAt(),
                statement.statedBy(),
                holds);
    }
}
