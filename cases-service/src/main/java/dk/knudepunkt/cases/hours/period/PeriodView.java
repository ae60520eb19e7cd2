package dk.knudepunkt.cases.hours.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month as the API and the pages show it. */
@Schema(name = "HourPeriod")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodView(
        @Schema(examples = "2026-06") String month,
        @Schema(description = "Nothing enters it") boolean closed,

        @Schema(description = "What was done to it, in order")
        List<HourPeriodChange> changes,

        @Schema(description = "What you may do now: the names of sub-resources to POST to", examples = "[\"closing\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HourPeriodChange(
            boolean closed,

            @Schema(examples = "Two days on the wrong account") @Nullable
            String reason,

            Instant changedAt,
            @Schema(examples = "admin") String changedBy) {

        private static HourPeriodChange of(PeriodChange change) {
            return new HourPeriodChange(
                    change.closes(), change.reason().orElse(null), change.changedAt(), change.changedBy());
        }
    }

    static PeriodView of(Period period, LocalDate today, boolean mayClose) {
        return new PeriodView(
                period.month().toString(),
                period.isClosed(),
                period.changes().stream().map(HourPeriodChange::of).toList(),
                mayClose ? actions(period, today) : List.of(),
                period.version());
    }

    private static List<String> actions(Period period, LocalDate today) {
        if (period.isClosed()) {
            return List.of("reopening");
        }
        return period.isOver(today) ? List.of("closing") : List.of();
    }

    /** The year that it is in. */
    public int year() {
        return YearMonth.parse(month).getYear();
    }
}
