package dk.knudepunkt.platform.house;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit of local business service.
 *
 * @param kind whether the municipality or the house stands behind it
 * @param municipalities codes of those that it serves; one at least
 * @param from the first day on which it serves them
 */
public record HouseUnit(String code, String name, Kind kind, List<String> municipalities, LocalDate from) {

    /** Who stands behind a unit. */
    public enum Kind {
        LOCAL,
        HOUSE
    }
}
