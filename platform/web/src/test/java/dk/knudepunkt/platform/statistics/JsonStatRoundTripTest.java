package dk.knudepunkt.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.knudepunkt.platform.statistics.JsonStat.Axis;
import dk.knudepunkt.platform.statistics.JsonStat.Contents;
import dk.knudepunkt.platform.statistics.JsonStat.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What the writer writes the reader reads, and nothing else. */
class JsonStatRoundTripTest {

    private static final JsonMapper JSON = new JsonMapper();

    private record Row(String area, String year, int value) {}

    @Property
    void whatIsWrittenIsRead(@ForAll @Size(min = 1, max = 12) Set<@IntRange(max = 24) Integer> places)
            throws JsonProcessingException {
        var rows = places.stream()
                .map(place -> new Row("a" + place % 5, "20" + (10 + place / 5), 100 + place))
                .toList();
        var table = read(JSON.writeValueAsString(cube(rows)));
        var area = table.dimension(Set.of("AREA"));
        var year = table.dimension(Set.of("Year"));

        assertEquals(
                Set.copyOf(rows),
                table.cells().stream()
                        .filter(cell -> !cell.value().isEmpty())
                        .map(cell -> new Row(cell.at(area), cell.at(year), Integer.parseInt(cell.value())))
                        .collect(Collectors.toSet()));
        assertEquals(3, table.dimensions().size());
        // What says only what the figures mean divides nothing.
        assertEquals(table.cells(), table.totals(area, year));
    }

    @Test
    void aColumnThatMustBeThereIsNamed() {
        assertEquals(
                "statistics-column-missing",
                assertThrows(
                                StatTableProblem.class,
                                () -> read("AREA;TIME;CONTENTS\n1;2;3").dimension(Set.of("SEX")))
                        .slug());
    }

    @Test
    void moreDimensionsThanAnybodyLooksAtAreRefused() {
        var ids = IntStream.range(0, 21).mapToObj(place -> "\"d" + place + "\"").toList();
        var table = "{\"id\": [%s], \"dimension\": {%s}, \"value\": [1]}"
                .formatted(
                        String.join(",", ids),
                        ids.stream()
                                .map(id -> id + ": {\"category\": {\"index\": [\"x\"]}}")
                                .collect(Collectors.joining(",")));

        assertEquals(
                "statistics-misshapen",
                assertThrows(StatTableProblem.class, () -> read(table)).slug());
    }

    private static JsonStat cube(List<Row> rows) {
        return JsonStat.of(
                "Cube",
                rows,
                new Contents<>("Contents", "jobs", "Jobs", new JsonStat.Unit("jobs", 0), Row::value),
                List.of(
                        new Axis<>("area", Role.GEO, "Area", Row::area, Row::area),
                        new Axis<>("year", Role.TIME, "Year", Row::year, Row::year)));
    }

    private static StatTable read(String text) {
        return StatTable.read(text.getBytes(StandardCharsets.UTF_8), null, Set.of());
    }
}
