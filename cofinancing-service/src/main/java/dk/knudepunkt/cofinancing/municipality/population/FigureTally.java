package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.cofinancing.municipality.statbank.PopulationTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a table brought, held against the latest figures known before. */
@Embeddable
@Schema(name = "PopulationFigureTally")
record FigureTally(
        @Column(name = "figures_new") @Schema(examples = "98", description = "Of a municipality and day that had none")
        int added,

        @Column(name = "figures_changed")
        @Schema(examples = "2", description = "Other than the latest known, which is kept as it was")
        int changed,

        @Column(name = "figures_unchanged") @Schema(examples = "3820")
        int unchanged,

        @Column(name = "figures_left_out")
        @Schema(examples = "6", description = "Of the whole country, regions and other areas that are no municipality")
        int leftOut) {

    /** @param known the latest figures, by day and municipality code */
    static FigureTally of(PopulationTable table, Map<LocalDate, Map<String, Integer>> known) {
        var added = 0;
        var changed = 0;
        for (var figure : table.figures()) {
            var before = known.getOrDefault(figure.keyDate(), Map.of()).get(figure.municipalityCode());
            if (before == null) {
                added++;
            } else if (before != figure.persons()) {
                changed++;
            }
        }
        return new FigureTally(added, changed, table.figures().size() - added - changed, table.leftOut());
    }
}
