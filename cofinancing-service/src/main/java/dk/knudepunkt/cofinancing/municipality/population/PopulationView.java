package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A population in a list. */
@Schema(name = "Population")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PopulationView(
        UUID id,
        @Schema(examples = "2021-01-01") LocalDate keyDate,

        @Schema(examples = "Danmarks Statistik, FOLK1A") String source,

        @Schema(description = "When the source was read; absent where it does not say") @Nullable
        LocalDate extractedOn,

        @Schema(examples = "17", description = "How many municipalities it counts")
        long municipalities,

        @Schema(examples = "838840") long persons) {}
