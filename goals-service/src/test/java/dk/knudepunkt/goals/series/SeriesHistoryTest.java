package dk.knudepunkt.goals.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesHistoryTest {

    private static final Instant BEGINNING = Instant.parse("2021-01-01T12:00:00Z");

    @Test
    void aLaterExtractIsARevisionAndTheEarlierOneStaysToBeSeen() {
        var history = new SeriesHistory(List.of(said(85, 1, 1, null), said(90, 5, 5, null)));

        assertEquals(85, at(history, 4));
        assertEquals(90, at(history, 5));
        assertEquals(2, history.of("jobs").count());
    }

    @Test
    void anOlderExtractThatIsTakenInLaterDoesNotPrevail() {
        assertEquals(90, at(new SeriesHistory(List.of(said(90, 5, 5, null), said(85, 1, 9, null))), 10));
    }

    /** From the third day to the seventh the wrong 9 was held to be so, and that is not forgotten. */
    @Test
    void whatIsWithdrawnHoldsNoMoreAndDidHold() {
        var history = new SeriesHistory(List.of(said(8, 1, 1, null), said(9, 3, 3, 7)));

        assertEquals(8, at(history, 2));
        assertEquals(9, at(history, 6));
        assertEquals(8, at(history, 7));
        assertEquals(2, history.of("jobs").count());
    }

    @Property
    void noRevisionIsLostWhateverTheOrder(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20) Integer> days, @ForAll long seed) {
        var all = new ArrayList<KnownFigure>();
        for (var i = 0; i < days.size(); i++) {
            all.add(said(i, days.get(i), i, null));
        }
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        var history = new SeriesHistory(shuffled);

        assertEquals(all.size(), history.of("jobs").count());
        assertTrue(history.of("jobs").toList().containsAll(all));
        var latest = Collections.max(days);
        assertEquals(days.lastIndexOf(latest), at(history, 100));
    }

    /** What stood so, of an extract of a day, taken in on a day. */
    private static KnownFigure said(int value, int extracted, int taken, @Nullable Integer withdrawn) {
        return new KnownFigure(
                new SeriesFigure("jobs", SeriesArea.ZEALAND, 2019, BigDecimal.valueOf(value)),
                new SeriesOrigin("RAS301", null, LocalDate.of(2021, 1, 1).plusDays(extracted), false),
                new UUID(0, value),
                day(taken),
                withdrawn == null ? null : day(withdrawn));
    }

    private static Instant day(int number) {
        return BEGINNING.plusSeconds(86_400L * number);
    }

    private static int at(SeriesHistory history, int day) {
        return history.at(day(day))
                .find("jobs", SeriesArea.ZEALAND, 2019)
                .orElseThrow()
                .figure()
                .value()
                .intValue();
    }
}
