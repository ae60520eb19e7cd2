package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.time.Denmark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Only the days of a calendar count: whole working days, or their opening windows. */
final class WorkingTime implements CountedTime {

    /** A calendar without an open hour in so many days is taken for a mistake. */
    private static final int PATIENCE_DAYS = 20 * 366;

    private final Reading reading;
    private final WorkCalendar calendar;
    private final Set<LocalDate> holidays = new HashSet<>();

    WorkingTime(Reading reading, WorkCalendar calendar) {
        this.reading = reading;
        this.calendar = calendar;
        calendar.holidays().forEach(holiday -> holidays.add(holiday.date()));
    }

    @Override
    public Duration between(Instant from, Instant to) {
        var counted = Duration.ZERO;
        var last = Denmark.dateOf(to);
        for (var day = Denmark.dateOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (var span : spans(day)) {
                counted = counted.plus(span.within(from, to).length());
            }
        }
        return counted;
    }

    @Override
    public List<Span> spans(Instant from, Instant to) {
        var spans = new ArrayList<Span>();
        var last = Denmark.dateOf(to);
        for (var day = Denmark.dateOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (var whole : spans(day)) {
                append(whole.within(from, to), spans);
            }
        }
        return spans;
    }

    private static void append(Span span, List<Span> spans) {
        if (span.isEmpty()) {
            return;
        }
        var touches = !spans.isEmpty() && spans.getLast().to().equals(span.from());
        spans.add(touches ? new Span(spans.removeLast().from(), span.to()) : span);
    }

    @Override
    public Instant after(Instant from, Duration counted) {
        if (counted.isZero()) {
            return from;
        }
        var left = counted;
        var first = Denmark.dateOf(from);
        for (var day = first; day.isBefore(first.plusDays(PATIENCE_DAYS)); day = day.plusDays(1)) {
            for (var span : spans(day)) {
                var open = span.within(from, Instant.MAX);
                if (open.length().compareTo(left) >= 0) {
                    return open.from().plus(left);
                }
                left = left.minus(open.length());
            }
        }
        throw new IllegalStateException("The calendar never counts " + counted);
    }

    @Override
    public boolean counts(Instant at) {
        return spans(Denmark.dateOf(at)).stream().anyMatch(span -> !at.isBefore(span.from()) && at.isBefore(span.to()));
    }

    /** What counts of a day, in order. */
    private List<Span> spans(LocalDate day) {
        if (holidays.contains(day) || calendar.closedDays().contains(MonthDay.from(day))) {
            return List.of();
        }
        if (reading == Reading.OPENING_WINDOWS) {
            var windows = calendar.windows(day.getDayOfWeek());
            return windows.isEmpty() ? List.of() : new LocalDay(day).spans(windows);
        }
        return calendar.workingDays().contains(day.getDayOfWeek()) ? List.of(new LocalDay(day).whole()) : List.of();
    }
}
