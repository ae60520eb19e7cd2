package dk.knudepunkt.referrals.promise.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The time that counts in one reading. */
public sealed interface CountedTime permits ElapsedTime, WorkingTime {

    static CountedTime of(Reading reading, WorkCalendar calendar) {
        return reading == Reading.CLOCK_HOURS ? new ElapsedTime() : new WorkingTime(reading, calendar);
    }

    /** How much of the time between two instants counts; nothing when they are in the wrong order. */
    Duration between(Instant from, Instant to);

    /** The stretches between two instants that count, in order; those that touch are one. */
    List<Span> spans(Instant from, Instant to);

    /** The first instant at which this much has been counted. */
    Instant after(Instant from, Duration counted);

    /** Whether time counts at this instant. */
    boolean counts(Instant at);
}
