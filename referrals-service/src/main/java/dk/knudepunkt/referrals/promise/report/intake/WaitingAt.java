package dk.knudepunkt.referrals.promise.report.intake;

import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.promise.clock.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many referrals had the house to answer at an instant. */
@Schema(name = "ReferralsWaitingAt")
record WaitingAt(
        @Schema(description = "A full hour of the day, in Denmark", examples = "2026-03-02T08:00:00Z")
        Instant at,

        @Schema(examples = "7") long waiting) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    static final List<String> COLUMNS = List.of("at", "waiting");

    /** The hours of a day: 23 or 25 of them when the clocks are turned, and none that is still to come. */
    static List<WaitingAt> through(LocalDate day, List<List<Fact>> logs, Instant now) {
        var next = day.plusDays(1).atStartOfDay(Denmark.ZONE);
        return Stream.iterate(day.atStartOfDay(Denmark.ZONE), hour -> hour.isBefore(next), hour -> hour.plusHours(1))
                .map(ZonedDateTime::toInstant)
                .filter(hour -> !hour.isAfter(now))
                .map(hour -> new WaitingAt(
                        hour,
                        logs.stream().filter(facts -> isWaiting(facts, hour)).count()))
                .toList();
    }

    /** The ball is with the house after what brought it there, until something takes it away. */
    private static boolean isWaiting(List<Fact> facts, Instant at) {
        return facts.stream()
                .filter(fact -> !fact.at().isAfter(at))
                .reduce((first, last) -> last)
                .filter(fact -> fact.kind().setsGoing())
                .isPresent();
    }

    List<@Nullable Object> cells() {
        return List.of(at, waiting);
    }

    /** The hour as people say it; one that comes twice on the day on which the clocks are turned back is told by its summer time. */
    String said() {
        return HOUR.format(at.atZone(Denmark.ZONE));
    }
}
