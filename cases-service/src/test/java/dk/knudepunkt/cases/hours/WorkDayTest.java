package dk.knudepunkt.cases.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However hours are told, changed and taken back, a day has twenty-four of them, and what is refused changes nothing. */
class WorkDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final WorkDay EMPTY = new WorkDay(DAY, Map.of());

    /** An entry is made to be of this length; of none it is gone. */
    record Step(int entry, int minutes) {

        Map<UUID, Integer> change() {
            return Map.of(new UUID(0, entry), minutes);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var lengths = Arbitraries.integers().between(0, WorkDay.LONGEST / WorkDay.QUARTER + 4);
        return Combinators.combine(Arbitraries.integers().between(0, 5), lengths)
                .as((entry, quarters) -> new Step(entry, quarters * WorkDay.QUARTER))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void aDayIsNeverLongerThanTheClockGoesRound(@ForAll("steps") List<Step> steps) {
        var day = EMPTY;
        var model = new HashMap<UUID, Integer>();
        for (var step : steps) {
            var next = new HashMap<>(model);
            next.putAll(step.change());
            if (sum(next) <= WorkDay.LONGEST) {
                day = day.with(step.change());
                model = next;
            } else {
                var before = day;
                var refused = assertThrows(Problem.class, () -> before.with(step.change()));
                assertEquals("hours-day-too-long", refused.slug());
            }
            assertTrue(day.total() <= WorkDay.LONGEST);
            assertEquals(sum(model), day.total());
        }
    }

    private static int sum(Map<UUID, Integer> minutes) {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One entry may grow by what another one shrinks, in whichever order they are told. */
    @Property
    void whatIsToldTogetherIsJudgedTogether(@ForAll("quarters") int moved) {
        var one = new UUID(0, 1);
        var other = new UUID(0, 2);
        var full = EMPTY.with(Map.of(one, WorkDay.LONGEST));
        var minutes = moved * WorkDay.QUARTER;
        var shared = full.with(Map.of(one, WorkDay.LONGEST - minutes, other, minutes));
        assertEquals(WorkDay.LONGEST, shared.total());
    }

    @Provide
    Arbitrary<Integer> quarters() {
        return Arbitraries.integers().between(0, WorkDay.LONGEST / WorkDay.QUARTER);
    }

    @Property
    void onlyQuartersAreHours(@ForAll int minutes) {
        if (minutes > 0 && minutes % WorkDay.QUARTER == 0) {
            WorkDay.requireQuarters(minutes);
        } else {
            var refused = assertThrows(Problem.class, () -> WorkDay.requireQuarters(minutes));
            assertEquals("hours-no-quarters", refused.slug());
        }
    }

    @Example
    void twentyFiveHoursAreTooMany() {
        var refused = assertThrows(Problem.class, () -> EMPTY.with(Map.of(new UUID(0, 1), 25 * 60)));
        assertEquals(List.of(DAY, "25:00"), refused.arguments());
    }
}
