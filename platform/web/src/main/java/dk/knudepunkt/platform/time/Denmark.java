package dk.knudepunkt.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the people of the platform live: a day begins at midnight in Copenhagen, not in Greenwich. */
public final class Denmark {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Denmark() {}

    /** The date on the wall in Copenhagen at this instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
