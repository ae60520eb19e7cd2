package dk.knudepunkt.local.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * A moment that can be gone back to.
 *
 * @param at the moment, in whole milliseconds as the messages' own
 * @param segment the piece of PostgreSQL's log that has a commit after it; with it the server knows where to stop
 * @param messages so many were in the archive then, and among them all that the topics had at the moment
 */
record Point(Instant at, Segment segment, long messages) {

    static Optional<Point> read(String line) {
        var parts = line.split(" ", -1);
        return Segment.named(parts[1])
                .map(segment -> new Point(Instant.parse(parts[0]), segment, Long.parseLong(parts[2])));
    }

    String line() {
        return "%s %s %d%n".formatted(at, segment.name(), messages);
    }
}
