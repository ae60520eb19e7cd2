package dk.knudepunkt.goals.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where figures come from. */
@Embeddable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SeriesOrigin(
        @Schema(examples = "RAS301", description = "The table, or the paper")
        String sourceTable,

        @Schema(
                nullable = true,
                examples = "OMRÅDE=*, SEKTOR=PRIV, TID=*",
                description = "What was asked of the table, where it is known")
        @Nullable
        String query,

        @Schema(
                nullable = true,
                examples = "2021-11-04",
                description = "When it was read; null where the paper does not say")
        @Nullable
        LocalDate extractedOn,

        @Schema(description = "True for figures that are made up, to show what it looks like")
        boolean invented) {}
