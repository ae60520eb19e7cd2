package dk.knudepunkt.goals.population;

import static java.util.Comparator.comparing;

import dk.knudepunkt.goals.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which municipalities of each house are town and which country, version by version. */
public final class MunicipalityGroups {

    private final List<Version> versions;

    /** @param versions at least one */
    public MunicipalityGroups(List<Version> versions) {
        this.versions = versions.stream().sorted(comparing(Version::validFrom)).toList();
    }

    /**
     * The one of a house that holds on a day; before there was one, its first. Nothing where nobody has divided its
     * municipalities.
     */
    public Optional<Version> on(String house, LocalDate day) {
        var own = versions.stream()
                .filter(version -> version.house().equals(house))
                .toList();
        return own.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> own.stream().findFirst());
    }

    /**
     * A classification.
     *
     * @param ours whether it is our own, since the one that was agreed is missing
     */
    public record Version(
            String house,
            int version,
            LocalDate validFrom,
            boolean ours,
            Wording rule,
            Wording source,
            SortedMap<String, Place> municipalities) {}

    /**
     * A municipality in it.
     *
     * @param column on a map of tiles, from the west
     * @param row from the north
     */
    @Schema(name = "MunicipalityPlace")
    public record Place(MunicipalityGroup group, int column, int row) {}
}
