package dk.knudepunkt.funding.feed;

import dk.knudepunkt.funding.calendar.CalendarEntry;
import dk.knudepunkt.platform.time.Denmark;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The calendar as an iCalendar file (RFC 5545).
 *
 * @param site the address that the entries' pages stand below
 */
record CalendarFile(String language, URI site) {

    String write(List<CalendarEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Knudepunkt//Calendar 1//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Knudepunkt"));
        calendar.add(zone());
        entries.stream().map(this::event).forEach(calendar::add);
        return folded(calendar);
    }

    /** Lines of at most 75 octets, as the standard wants them: the library counts characters, and Danish letters have two. */
    private static final int FOLDED_AT = 37;

    private static String folded(Calendar calendar) {
        var file = new StringWriter();
        try {
            new CalendarOutputter(false, FOLDED_AT).output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    /** The library knows Copenhagen as another name of Berlin, whose rules are the same, and would call it so. */
    private static VTimeZone zone() {
        var zone = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Denmark.ZONE.getId())
                .getVTimeZone()
                .copy();
        zone.replace(new TzId(Denmark.ZONE.getId()));
        zone.removeAll("TZURL", "X-LIC-LOCATION", "X-PROLEPTIC-TZNAME");
        return zone;
    }

    private VEvent event(CalendarEntry entry) {
        var title = "en".equals(language) ? entry.titleEn() : entry.titleDa();
        var event = entry.startsOn()
                .map(day -> new VEvent(day, title))
                .orElseGet(() -> new VEvent(
                        local(entry.startsAt().orElseThrow()),
                        local(entry.endsAt().orElseThrow()),
                        title));
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(entry.changedAt()));
        event.add(new Uid(entry.id() + "@knudepunkt"));
        event.add(new Sequence(entry.sequence()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Url(site.resolve(entry.path())));
        entry.place().ifPresent(place -> event.add(new Location(place)));
        return event;
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(Denmark.ZONE);
    }
}
