package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.forms.Ticked;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page sends beside the figures: an API names it in the address.
 *
 * @param table the name of the file in which the figures are
 */
record SendSeries(
        @NotBlank String sourceTable,
        @NotNull LocalDate extractedOn,
        @Size(max = 500) @PlainLine @Nullable String query,

        @NotNull @FormField(read = Ticked.class, emptyIsValue = true)
        Boolean invented,

        @NotBlank String table,

        @NotNull @FormField(read = Ticked.class, emptyIsValue = true)
        Boolean dryRun) {

    SeriesOrigin origin() {
        return new SeriesOrigin(sourceTable, query, extractedOn, invented);
    }
}
