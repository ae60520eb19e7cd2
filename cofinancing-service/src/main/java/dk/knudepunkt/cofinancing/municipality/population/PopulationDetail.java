package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A population with all its counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PopulationDetail(
        UUID id,
        @Schema(examples = "2021-01-01") LocalDate keyDate,

        @Schema(examples = "Danmarks Statistik, FOLK1A") String source,

        @Nullable LocalDate extractedOn,

        @Schema(description = "Persons by municipality code", examples = "{\"253\": 50514}")
        SortedMap<String, Long> counts) {

    static PopulationDetail of(Population population) {
        return new PopulationDetail(
                population.id(),
                population.keyDate(),
                population.source(),
                population.extractedOn().orElse(null),
                new TreeMap<>(population.counts()));
    }
}
