package dk.knudepunkt.cases.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedHoursTest {

    private final TypedHours.Read reading = new TypedHours.Read();

    @ParameterizedTest
    @CsvSource({"7, 420", "7:30, 450", "'7,5', 450", "7.25, 435", "0:15, 15", "24, 1440", "25, 1500", "800, 48000"})
    void readsWhatPeopleType(String typed, int minutes) {
        assertEquals(minutes, reading.convert(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "seven, hours-unreadable",
        "-1, hours-unreadable",
        "7:60, hours-unreadable",
        "7:5, hours-unreadable",
        "1000000, hours-unreadable",
        "'7,33', hours-no-quarters",
    })
    void refusesWhatIsNoTime(String typed, String slug) {
        var refused = assertThrows(Problem.class, () -> reading.convert(typed));
        assertEquals(slug, refused.slug());
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll @IntRange(min = 1, max = 96) int quarters) {
        assertEquals(quarters * 15, reading.convert(TypedHours.written(quarters * 15)));
    }
}
