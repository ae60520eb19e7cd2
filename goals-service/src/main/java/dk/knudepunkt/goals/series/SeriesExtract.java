package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say where a table comes from. */
class SeriesExtract {

    @Parameter(description = "The code of the table")
    @Schema(examples = "RAS301")
    @QueryParam("table")
    @NotNull
    @Pattern(regexp = "[A-Z0-9]{1,20}")
    @Nullable
    String table;

    @Parameter(description = "When the table was taken from the StatBank")
    @Schema(examples = "2021-11-04")
    @QueryParam("extractedOn")
    @NotNull
    @Nullable
    LocalDate extractedOn;

    @Parameter(description = "What was asked of the table")
    @Schema(examples = "OMRÅDE=*, SEKTOR=PRIV, TID=*")
    @QueryParam("query")
    @Size(max = 500)
    @PlainLine
    @Nullable
    String query;

    @Parameter(description = "True for figures that are made up, to show what it looks like")
    @QueryParam("invented")
    boolean invented;

    SeriesOrigin origin() {
        return new SeriesOrigin(Objects.requireNonNull(table), query, extractedOn, invented);
    }
}
