package dk.knudepunkt.goals.population;

import static java.util.Comparator.comparing;

import dk.knudepunkt.goals.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which municipalities are town and which country, version by version. */
public final class MunicipalityGroups {

    private final List<Version> versions;

    /** @param versions at least one */
    public MunicipalityGroups(List<Version> versions) {
        this.versions = versions.stream().sorted(comparing(Version::validFrom)).toList();
    }

    /** The one that holds on a day; before there was one, the first. */
    public Version on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }

    /**
     * A classification.
     *
     * @param ours whether it is our own, since the one that was agreed is missing
     */
    public record Version(
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
