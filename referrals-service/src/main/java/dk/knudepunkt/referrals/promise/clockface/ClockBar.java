package dk.knudepunkt.referrals.promise.clockface;

import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.ReferralClock;
import dk.knudepunkt.referrals.promise.clock.Segment;
import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock drawn from left to right in one reading, from the submission to the deadline, or to the end where that is later:
 * time that counts, time that passes without counting, time while the ball is with the unit. A full bar is time used up.
 *
 * @param due where the deadline stands
 */
@TemplateData
public record ClockBar(List<Piece> pieces, long due) {

    static final int WIDTH = 1000;

    /**
     * A rectangle.
     *
     * @param look {@code counted}, {@code uncounted} or {@code paused}
     */
    @TemplateData
    public record Piece(String look, long x, long width) {}

    static ClockBar of(ReferralClock clock, Reading reading, Instant now) {
        var segments = clock.segments(now);
        var end = segments.getLast().to();
        var due = clock.dueAt(reading, end);
        var start = segments.getFirst().from();
        var scale = new Scale(start, Duration.between(start, due.isAfter(end) ? due : end));
        var pieces = new ArrayList<Piece>();
        for (var segment : segments) {
            var paused = segment.state() == Segment.ClockState.PAUSED;
            pieces.add(scale.piece(paused ? "paused" : "uncounted", segment.from(), segment.to()));
            if (!paused) {
                clock.counted(reading, segment)
                        .forEach(span -> pieces.add(scale.piece("counted", span.from(), span.to())));
            }
        }
        return new ClockBar(pieces, scale.x(due));
    }

    private record Scale(Instant start, Duration whole) {

        Piece piece(String look, Instant from, Instant to) {
            return new Piece(look, x(from), x(to) - x(from));
        }

        private long x(Instant at) {
            return whole.isZero() ? 0 : Duration.between(start, at).toMillis() * WIDTH / Math.max(1, whole.toMillis());
        }
    }
}
