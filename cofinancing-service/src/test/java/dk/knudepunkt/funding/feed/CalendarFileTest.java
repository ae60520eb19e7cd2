package dk.knudepunkt.funding.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.funding.calendar.CalendarEntry;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file is read back by a calendar's own reader. */
class CalendarFileTest {

    private static final URI SITE = URI.create("https://knudepunkt.example/base");
    private static final Instant CHANGED = Instant.parse("2022-01-02T08:00:00Z");

    @Test
    void aDeadlineTakesTheWholeDay() throws Exception {
        var event = event("da", new Deadline("Frist", false));

        assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2022, 3, 31));
        assertThat(text(event, Property.LOCATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-26T12:00:00Z, 2022-03-26T13:00",
        "2022-03-28T12:00:00Z, 2022-03-28T14:00",
        "2022-10-30T00:30:00Z, 2022-10-30T02:30",
        "2022-10-31T12:00:00Z, 2022-10-31T13:00"
    })
    void aMeetingIsAtTheTimeOnTheWallInCopenhagen(Instant at, LocalDateTime wall) throws Exception {
        var event = event("da", new Meeting(at, "Ringsted Rådhus"));

        var begins = (ZonedDateTime) event.getDateTimeStart().getDate();
        assertThat(begins.toLocalDateTime()).isEqualTo(wall);
        assertThat(begins.toInstant()).isEqualTo(at);
        assertThat(text(event, Property.LOCATION)).contains("Ringsted Rådhus");
    }

    @ParameterizedTest
    @CsvSource({"da, Frist", "en, Frist in English"})
    void itIsWrittenInTheReadersLanguage(String language, String title) throws Exception {
        assertThat(text(event(language, new Deadline("Frist", false)), Property.SUMMARY))
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource({"true, CANCELLED", "false, CONFIRMED"})
    void whatIsCancelledSaysSo(boolean cancelled, String status) throws Exception {
        assertThat(text(event("da", new Deadline("Frist", cancelled)), Property.STATUS))
                .contains(status);
    }

    @Test
    void theSameEntryKeepsItsIdAndTellsHowOftenItChanged() throws Exception {
        var entry = new Deadline("Frist", false);

        var event = event("da", entry);

        assertThat(text(event, Property.UID)).contains(entry.id() + "@knudepunkt");
        assertThat(text(event, Property.SEQUENCE)).contains("3");
        assertThat(text(event, Property.LAST_MODIFIED)).contains("20220102T080000Z");
        assertThat(text(event, Property.DTSTAMP)).contains("20220102T080000Z");
    }

    @Test
    void itLeadsToThePageOfThisInstallation() throws Exception {
        assertThat(text(event("da", new Deadline("Frist", false)), Property.URL))
                .contains("https://knudepunkt.example/cofinancing/funding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styregruppe; klynger, m.m.",
                "Tilbage\\slash",
                "Frist\nSTATUS:CANCELLED",
                "Frist\nEND:VEVENT\nBEGIN:VEVENT"
            })
    void aTitleStaysATitleWhateverItHolds(String title) throws Exception {
        var event = event("da", new Deadline(title, false));

        assertThat(text(event, Property.SUMMARY)).contains(title);
        assertThat(text(event, Property.STATUS)).contains("CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Steering group of the clusters ", "Følgegruppens møde på Ærø "})
    void aLongTitleGoesOnInTheNextLine(String words) throws Exception {
        var title = words.repeat(8).strip();

        var file = new CalendarFile("da", SITE).write(List.of(new Deadline(title, false)));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text(read(file).getFirst(), Property.SUMMARY)).contains(title);
    }

    @Test
    void allEntriesAreInItInTheirOrder() throws Exception {
        var file =
                new CalendarFile("da", SITE).write(List.of(new Deadline("Første", false), new Deadline("Anden", true)));

        assertThat(read(file))
                .extracting(event -> text(event, Property.SUMMARY).orElseThrow())
                .containsExactly("Første", "Anden");
    }

    @Test
    void aCalendarWithoutEntriesIsOne() throws Exception {
        assertThat(read(new CalendarFile("da", SITE).write(List.of()))).isEmpty();
    }

    private static VEvent event(String language, CalendarEntry entry) throws Exception {
        var events = read(new CalendarFile(language, SITE).write(List.of(entry)));
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<VEvent> read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file)).getComponents("VEVENT");
    }

    private static Optional<String> text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue);
    }

    private static class Entry extends CalendarEntry {

        private final UUID id = UUID.randomUUID();

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String path() {
            return "/cofinancing/funding";
        }

        @Override
        public int sequence() {
            return 3;
        }

        @Override
        public Instant changedAt() {
            return CHANGED;
        }
    }

    private static final class Deadline extends Entry {

        private final String title;
        private final boolean cancelled;

        Deadline(String title, boolean cancelled) {
            this.title = title;
            this.cancelled = cancelled;
        }

        @Override
        public String titleDa() {
            return title;
        }

        @Override
        public String titleEn() {
            return title + " in English";
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public Optional<LocalDate> startsOn() {
            return Optional.of(LocalDate.of(2022, 3, 31));
        }
    }

    private static final class Meeting extends Entry {

        private final Instant from;
        private final String place;

        Meeting(Instant from, String place) {
            this.from = from;
            this.place = place;
        }

        @Override
        public String titleDa() {
            return "Møde";
        }

        @Override
        public Optional<Instant> startsAt() {
            return Optional.of(from);
        }

        @Override
        public Optional<Instant> endsAt() {
            return Optional.of(from.plusSeconds(7200));
        }

        @Override
        public Optional<String> place() {
            return Optional.of(place);
        }
    }
}
