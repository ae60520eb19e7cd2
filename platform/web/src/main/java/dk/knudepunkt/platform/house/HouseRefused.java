package dk.knudepunkt.platform.house;

import java.util.List;
import java.util.stream.Collectors;

/** Why a service does not start for a house: all that is wrong at once, so that it is mended in one go. */
public final class HouseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the folder itself is right, and is not for this database. */
    public HouseRefused(String why) {
        super(why);
    }

    HouseRefused(String place, List<HouseFault> faults) {
        super(faults.stream()
                .map(fault -> "\n  " + fault)
                .collect(Collectors.joining(
                        "",
                        "The house's folder %s cannot be used. Nothing was changed. Mend it and start again:"
                                .formatted(place),
                        "")));
    }
}
