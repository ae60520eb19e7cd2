package dk.knudepunkt.goals.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a table brought, held against what was known before. */
@Embeddable
public record SeriesTally(
        @Column(name = "figures_new") @Schema(examples = "12", description = "Of an area and year that had none")
        int added,

        @Column(name = "figures_changed")
        @Schema(examples = "2", description = "Other than what was known, which is kept as the earlier revision")
        int changed,

        @Column(name = "figures_unchanged") @Schema(examples = "60")
        int unchanged,

        @Column(name = "figures_left_out")
        @Schema(examples = "6", description = "Of other areas, of other categories, or that the table does not give")
        int leftOut) {

    static SeriesTally of(Collection<SeriesFigure> figures, int leftOut, Map<SeriesFigure.Place, SeriesFigure> known) {
        var added = 0;
        var changed = 0;
        for (var figure : figures) {
            var before = known.get(figure.place());
            if (before == null) {
                added++;
            } else if (before.value().compareTo(figure.value()) != 0) {
                changed++;
            }
        }
        return new SeriesTally(added, changed, figures.size() - added - changed, leftOut);
    }
}
