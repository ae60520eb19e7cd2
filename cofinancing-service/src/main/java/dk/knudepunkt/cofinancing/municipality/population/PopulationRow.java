package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One count as a row of a flat series. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PopulationRow(
        @Schema(examples = "2021-01-01") LocalDate keyDate,
        @Nullable LocalDate extractedOn,
        @Schema(examples = "253") String municipalityCode,
        @Schema(examples = "50514") long persons,
        String source) {

    static final List<String> COLUMNS =
            List.of("keyDate", "extractedOn", "municipalityCode", "municipality", "persons", "source");

    List<@Nullable Object> cells() {
        return Arrays.asList(
                keyDate, extractedOn, municipalityCode, Municipality.nameOf(municipalityCode), persons, source);
    }
}
