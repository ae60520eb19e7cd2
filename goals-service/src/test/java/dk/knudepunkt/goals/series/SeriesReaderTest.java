package dk.knudepunkt.goals.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesReaderTest {

    private static final List<SeriesDefinition> JOBS = List.of(new SeriesDefinition(
            "jobs",
            new Wording("", ""),
            Unit.JOBS,
            "RAS301",
            false,
            new TreeMap<>(Map.of("SEKTOR|SECTOR", new TreeSet<>(Set.of("PRIV", "Privat")))),
            BigDecimal.TEN));

    private static final String HEADING = "OMRÅDE;SEKTOR;TID;INDHOLD\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OMRÅDE;SEKTOR;TID;INDHOLD\n085;PRIV;2019;12,5\n085;OFF;2019;7",
                "AREA,SECTOR,TIME,CONTENTS\nRegion Zealand,Privat,2019,12.5\n101 Copenhagen,Privat,2019,3",
                "OMRÅDE;SEKTOR;KØN;TID;INDHOLD\nRegion Sjælland;PRIV;I alt;2019;12,5\nRegion Sjælland;PRIV;Mænd;2019;6",
                """
                {"id": ["AREA", "SEKTOR", "TIME"], "size": [1, 1, 2], "dimension": {"AREA": {"category": {"index": ["085"]}},
                    "SEKTOR": {"category": {"index": ["P"], "label": {"P": "Privat"}}},
                    "TIME": {"category": {"index": ["2018", "2019"]}}}, "value": [null, 12.5]}"""
            })
    void aTableIsReadInTheFormsItComesIn(String table) {
        var found = read(table);

        assertThat(found.figures())
                .containsExactly(new SeriesFigure("jobs", SeriesArea.ZEALAND, 2019, new BigDecimal("125.0")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "085;PRIV;2019;mange|series-no-number|INDHOLD",
                "085;PRIV;2019;1e99|series-no-number|INDHOLD",
                "085;PRIV;2019;1.234|series-ambiguous-number|INDHOLD",
                "085;PRIV;2019;-7|series-negative|INDHOLD",
                "Gotham;PRIV;2019;7|series-unknown-area|OMRÅDE",
                "085;PRIV;2019K1;7|series-unknown-year|TID",
                "085;PRIV;2018;7|series-duplicate|''"
            })
    void eachFaultIsNamedWithItsRowAndColumn(String row, String slug, String column) {
        var faults =
                read(HEADING + "085;PRIV;2018;200\n" + row + "\n085;PRIV;x;x").faults();

        assertThat(faults).hasSize(2);
        var problem = faults.getFirst();
        assertThat(problem.slug()).isEqualTo(slug);
        assertThat(problem.pointer()).contains("/table");
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.detail(Language.DA)).contains("Række 3").contains(column);
        assertThat(problem.detail(Language.EN)).contains("Row 3").contains(column);
        assertThat(faults.getLast().row()).isEqualTo(4);
        assertThat(faults.getLast().column()).isEqualTo("TID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OMRÅDE;TID;INDHOLD\\n085;2019;1|statistics-column-missing",
                "OMRÅDE;SEKTOR;INDHOLD\\n085;PRIV;1|statistics-column-missing",
                "OMRÅDE;SEKTOR;TID\\n085;PRIV;2019|statistics-column-missing",
                "OMRÅDE;SEKTOR;KØN;TID;INDHOLD\\n085;PRIV;Mænd;2019;6|statistics-broken-down",
                "OMRÅDE;SEKTOR;TID;INDHOLD\\n085;OFF;2019;6|series-nothing-found",
                "OMRÅDE;SEKTOR;TID;INDHOLD\\n085;PRIV;2019;..|series-nothing-found",
                "{\"id\": |statistics-unreadable"
            })
    void whatIsNoTableOfTheSeriesIsSaidToBeNone(String table, String slug) {
        assertThatThrownBy(() -> read(table.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }

    @Test
    void ofTwoHundredThousandRowsOfNonsenseTheFirstAreNamed() {
        var nonsense = IntStream.range(0, 199_999)
                .mapToObj(row -> "x" + row + ";y;z;" + row)
                .collect(Collectors.joining("\n", HEADING, ""));

        assertThat(read(nonsense).faults()).hasSize(50).last().matches(fault -> fault.row() == 51);
        assertThatThrownBy(() -> read(nonsense + "\na;b;c;d\ne;f;g;h")).hasMessage("table-too-many-rows");
    }

    private static SeriesReader.Found read(String table) {
        return SeriesReader.read(table.getBytes(StandardCharsets.UTF_8), null, JOBS);
    }
}
