package dk.knudepunkt.referrals.promise.clock;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time; empty when it does not end after it begins. */
public record Span(Instant from, Instant to) {

    Span within(Instant earliest, Instant latest) {
        return new Span(from.isBefore(earliest) ? earliest : from, to.isAfter(latest) ? latest : to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(from, to);
    }
}
