package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.platform.register.KnownMunicipality;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a table is right, also where it says something unusual. */
record ApproveImport(
        @Size(max = 98)
        @Schema(
                examples = "[\"253\"]",
                description = "Codes of the municipalities that move by more than ten percent, each of them looked at")
        @Nullable
        Set<@NotBlank @KnownMunicipality String> confirmed) {

    /** Nobody lets something unusual pass without having named it. */
    void requireAll(List<Move> moves) {
        var named = confirmed == null ? Set.<String>of() : confirmed;
        var missing = moves.stream()
                .filter(move -> move.unusual() && !named.contains(move.municipalityCode()))
                .toList();
        if (!missing.isEmpty()) {
            throw PopulationProblem.unconfirmed(missing).at("/confirmed");
        }
    }
}
