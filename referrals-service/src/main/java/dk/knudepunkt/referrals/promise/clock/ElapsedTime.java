package dk.knudepunkt.referrals.promise.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** All time counts. */
record ElapsedTime() implements CountedTime {

    @Override
    public Duration between(Instant from, Instant to) {
        return new Span(from, to).length();
    }

    @Override
    public List<Span> spans(Instant from, Instant to) {
        return List.of(new Span(from, to));
    }

    @Override
    public Instant after(Instant from, Duration counted) {
        return from.plus(counted);
    }

    @Override
    public boolean counts(Instant at) {
        return true;
    }
}
