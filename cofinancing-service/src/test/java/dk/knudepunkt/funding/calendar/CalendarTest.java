package dk.knudepunkt.funding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** When some deadlines take the place of others. */
class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

    @Example
    void aDeadlineThatHoldsNoMoreIsCancelled() {
        var calendar = new Notebook();

        calendar.replace(List.of(on("spring"), on("autumn")), List.of(on("autumn")));

        assertThat(calendar.cancelled).containsExactly("spring");
        assertThat(calendar.put).containsExactly("autumn");
    }

    @Example
    void aDeadlineThatMovesIsPutAndNotCancelled() {
        var calendar = new Notebook();

        calendar.replace(
                List.of(on("spring")), List.of(new Deadline("spring", "Frist", "Deadline", DAY.plusDays(1), "/")));

        assertThat(calendar.cancelled).isEmpty();
        assertThat(calendar.put).containsExactly("spring");
    }

    @Property
    void whatHoldsNowIsPutAndOfTheRestAllIsCancelled(
            @ForAll @Size(max = 8) @UniqueElements List<@CharRange(from = 'a', to = 'h') Character> before,
            @ForAll @Size(max = 8) @UniqueElements List<@CharRange(from = 'a', to = 'h') Character> now) {
        var calendar = new Notebook();

        calendar.replace(deadlines(before), deadlines(now));

        assertThat(calendar.put).containsExactlyElementsOf(sources(now));
        assertThat(calendar.cancelled)
                .containsExactlyElementsOf(sources(
                        before.stream().filter(source -> !now.contains(source)).toList()));
    }

    private static List<Deadline> deadlines(List<Character> sources) {
        return sources(sources).stream().map(CalendarTest::on).toList();
    }

    private static List<String> sources(List<Character> characters) {
        return characters.stream().map(String::valueOf).toList();
    }

    private static Deadline on(String source) {
        return new Deadline(source, "Frist", "Deadline", DAY, "/");
    }

    /** A calendar that notes what it is asked, and keeps nothing. */
    private static final class Notebook extends Calendar {

        private final List<String> put = new ArrayList<>();
        private final List<String> cancelled = new ArrayList<>();

        Notebook() {
            super(InstantSource.fixed(Instant.EPOCH));
        }

        @Override
        public CalendarEntry put(Appointment appointment) {
            put.add(appointment.source());
            return new CalendarEntry(appointment, Instant.EPOCH);
        }

        @Override
        public void cancel(String source) {
            cancelled.add(source);
        }
    }
}
