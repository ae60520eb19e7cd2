package dk.knudepunkt.funding.calendar;

import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The calendar that features write their deadlines to, each in the transaction of what it is about. */
@ApplicationScoped
public class Calendar implements PanacheRepositoryBase<CalendarEntry, UUID> {

    private static final int MOST = 1000;

    private final InstantSource clock;

    Calendar(InstantSource clock) {
        this.clock = clock;
    }

    /** Enters an appointment, or changes the one of the same source. */
    public CalendarEntry put(Appointment appointment) {
        var known = find("source", appointment.source()).firstResultOptional();
        known.ifPresent(entry -> entry.become(appointment, clock.instant()));
        return known.orElseGet(() -> added(new CalendarEntry(appointment, clock.instant())));
    }

    /** What was in the calendar and is there no more is cancelled. */
    public void cancel(String source) {
        find("source", source).firstResultOptional().ifPresent(entry -> entry.cancel(clock.instant()));
    }

    /** Puts the deadlines that hold now, and cancels those that held before and do no more. */
    public void replace(List<Deadline> before, List<Deadline> now) {
        before.stream()
                .map(Deadline::source)
                .filter(source ->
                        now.stream().noneMatch(deadline -> deadline.source().equals(source)))
                .forEach(this::cancel);
        now.forEach(this::put);
    }

    /** What lies on a day in Denmark or later, the cancelled too, the first thousand. */
    public List<CalendarEntry> from(LocalDate day) {
        var midnight = day.atStartOfDay(Denmark.ZONE).toInstant();
        return find("startsOn >= ?1 or startsAt >= ?2 order by id", day, midnight)
                .range(0, MOST - 1)
                .list();
    }

    private CalendarEntry added(CalendarEntry entry) {
        persist(entry);
        return entry;
    }
}
