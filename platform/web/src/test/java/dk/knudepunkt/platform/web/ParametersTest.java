package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.series.Csv;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void aRightValueIsRead() {
        assertEquals(Csv.DANISH, Parameters.constant("form", Csv.class, "DANISH"));
        var id = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
        assertEquals(id, Parameters.id("unit", id.toString()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void anAbsentValueStaysAbsent(@Nullable String value) {
        assertNull(Parameters.constant("form", Csv.class, value));
        assertNull(Parameters.id("unit", value));
        assertNull(Parameters.date("from", value));
        assertNull(Parameters.moment("knownAt", value));
    }

    /** A day in summer ends at 22 in Greenwich; PostgreSQL counts microseconds. */
    @ParameterizedTest
    @CsvSource({
        "2021-06-30T22:00:00Z, 2021-06-30T22:00:00Z",
        "2021-06-30,           2021-06-30T21:59:59.999999Z",
        "2021-12-31,           2021-12-31T22:59:59.999999Z"
    })
    void aDayMeansItsEnd(String typed, Instant moment) {
        assertEquals(moment, Parameters.moment("knownAt", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2021-06-31", "2021-06-30T25:00:00Z", "2021-06-30 10:00", "+99999-01-01T00:00:00Z"})
    void aWrongMomentIsNamed(String value) {
        var problem = assertThrows(Problem.class, () -> Parameters.moment("knownAt", value));
        assertEquals("malformed-parameter", problem.slug());
        assertEquals("knownAt", problem.arguments().getFirst());
    }

    @Test
    void aDateIsRead() {
        assertEquals(LocalDate.of(2026, 1, 31), Parameters.date("from", "2026-01-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31-01-2026", "2026-02-30", "99999-01-01", "2026-1-1", "1899-12-31", "2200-01-01", "+12026-01-01"
            })
    void aWrongDateIsNamed(String value) {
        var problem = assertThrows(Problem.class, () -> Parameters.date("from", value));
        assertEquals("malformed-parameter", problem.slug());
        assertEquals(List.of("from", "1900-01-01 - 2199-12-31"), problem.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"danish", "DANISH ", "EXCEL"})
    void aWrongConstantIsNamedWithThePossibleOnes(String value) {
        var problem = assertThrows(Problem.class, () -> Parameters.constant("form", Csv.class, value));
        assertEquals("malformed-parameter", problem.slug());
        assertEquals(List.of("form", "PLAIN, DANISH"), problem.arguments());
    }

    @Test
    void aWrongIdIsNamed() {
        var problem = assertThrows(Problem.class, () -> Parameters.id("unit", "les-solroed"));
        assertEquals("malformed-parameter", problem.slug());
        assertEquals(List.of("unit", "UUID"), problem.arguments());
    }
}
