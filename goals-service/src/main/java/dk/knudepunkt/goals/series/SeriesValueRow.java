package dk.knudepunkt.goals.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one import says of a series. The columns are a promise to dashboards: more may come, none may change. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SeriesValueRow(
        @Schema(examples = "private-employees") String series,

        @Schema(examples = "085", description = "Code of the country or the region")
        String area,

        @Schema(
                nullable = true,
                examples = "2019",
                description = "Null where the source does not say of which year it is")
        @Nullable
        Integer year,

        @Schema(examples = "200123") BigDecimal value,
        @JsonUnwrapped SeriesOrigin origin,
        Instant takenAt,

        @Schema(
                description =
                        "Whether it is what is known now; else a later extract says otherwise, or it was withdrawn")
        boolean holds,

        @Schema(nullable = true, description = "When it was said to be wrong") @Nullable
        Instant withdrawnAt) {

    static final List<String> COLUMNS = List.of(
            "series",
            "area",
            "year",
            "value",
            "sourceTable",
            "query",
            "extractedOn",
            "invented",
            "takenAt",
            "holds",
            "withdrawnAt");

    static SeriesValueRow of(KnownFigure known, boolean holds) {
        var figure = known.figure();
        return new SeriesValueRow(
                figure.series(),
                figure.area().code(),
                figure.year(),
                figure.value(),
                known.origin(),
                known.takenAt(),
                holds,
                known.withdrawnAt());
    }

    /** The row in the order of {@link #COLUMNS}. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                series,
                area,
                year,
                value,
                origin.sourceTable(),
                origin.query(),
                origin.extractedOn(),
                origin.invented(),
                takenAt,
                holds,
                withdrawnAt);
    }
}
