package dk.knudepunkt.demo;

import java.time.ZonedDateTime;
import java.util.Optional;

/** What the desk does with a referral. */
sealed interface DeskAnswer {

    /**
     * Taken on.
     *
     * @param completedAt when its course is over, unless that is still to come
     */
    record Accepted(String courseKind, ZonedDateTime at, Optional<ZonedDateTime> completedAt) implements DeskAnswer {}

    record Declined(ZonedDateTime at) implements DeskAnswer {}

    /** The unit has not answered yet. */
    record Asked(ZonedDateTime at) implements DeskAnswer {}

    record NoneYet() implements DeskAnswer {}
}
