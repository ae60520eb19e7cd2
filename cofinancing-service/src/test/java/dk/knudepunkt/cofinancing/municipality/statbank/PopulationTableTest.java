package dk.knudepunkt.cofinancing.municipality.statbank;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.statistics.StatTableProblem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTableTest {

    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 1);
    private static final List<Figure> GREVE_AND_KOEGE =
            List.of(new Figure(JANUARY, "253", 50_514), new Figure(JANUARY, "259", 61_475));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OMRÅDE;TID;INDHOLD\n253;2021K1;50514\n259;2021K1;61475\n",
                "\uFEFFOMRÅDE;TID;INDHOLD\r\nGreve;2021K1;50.514\r\nKøge;2021K1;61.475\r\n",
                "AREA\tTIME\tCONTENTS\n253\t2021Q1\t50\u00A0514\nKøge\t2021Q1\t61\u202F475\n",
                "municipality,quarter,sex,population\n\"Greve\",2021Q1,Total,50514\n259,2021Q1,Total,61 475\n",
                // the StatBank's own form: everything below "dataset"
                """
                {"dataset": {"dimension": {
                    "OMRÅDE": {"category": {"index": {"259": 1, "253": 0}, "label": {"253": "Greve", "259": "Køge"}}},
                    "KØN": {"category": {"index": {"TOT": 0}}},
                    "Tid": {"category": {"index": {"2021K1": 0}}},
                    "id": ["OMRÅDE", "KØN", "Tid"], "size": [2, 1, 1]}, "value": [50514, 61475.0]}}""",
                """
                {"version": "2.0", "class": "dataset", "id": ["TIME", "AREA"], "size": [1, 2], "dimension": {
                    "AREA": {"category": {"index": ["253", "259"]}}, "TIME": {"category": {"label": {"2021Q1": "2021Q1"}}}},
                    "value": {"0": 50514, "1": 61475}}"""
            })
    void aTableIsReadInTheFormsItComesIn(String table) {
        assertThat(read(table)).isEqualTo(new PopulationTable(GREVE_AND_KOEGE, 0));
    }

    @Test
    void anOlderDownloadIsNotInUtf8() {
        var table = "OMRÅDE;TID;INDHOLD\nGreve;2021K1;50514\nKøge;2021K1;61475";

        assertThat(PopulationTable.read(table.getBytes(Charset.forName("windows-1252")), null)
                        .figures())
                .isEqualTo(GREVE_AND_KOEGE);
    }

    @Test
    void everyQuarterCountsOnItsFirstDay() {
        assertThat(read("OMRÅDE;TID;INDHOLD\n253;2020K2;1\n253;2020K3;2\n253;2020K4;3")
                        .figures())
                .extracting(Figure::keyDate)
                .containsExactly(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 7, 1), LocalDate.of(2020, 10, 1));
    }

    @Test
    void dimensionsOfJsonStatRunInTheirOrder() {
        var table = """
                {"id": ["AREA", "TIME"], "dimension": {
                    "AREA": {"category": {"index": ["253", "259"]}},
                    "TIME": {"category": {"index": ["2021Q1", "2021Q2", "2021Q3"]}}}, "value": [1, 2, 3, 4, 5, 6]}""";

        assertThat(read(table).figures())
                .contains(
                        new Figure(LocalDate.of(2021, 7, 1), "253", 3), new Figure(LocalDate.of(2021, 4, 1), "259", 5));
    }

    @Test
    void areasThatAreNoMunicipalityAreLeftOutAndCounted() {
        var table = """
                OMRÅDE;TID;INDHOLD
                Hele landet;2021K1;5840045
                085;2021K1;838840
                Landsdel Østsjælland;2021K1;252018
                253;2021K1;50514
                411;2021K1;..""";

        assertThat(read(table)).isEqualTo(new PopulationTable(GREVE_AND_KOEGE.subList(0, 1), 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "253;2021K1;-5|population-negative",
                "253;2021K1;−5|population-negative",
                "253;2021K1;..|population-missing",
                "253;2021K1;|population-missing",
                "253;2021K1;50514,0|population-not-whole",
                "253;2021K1;50514.5|population-not-whole",
                "253;2021K1;50.514,25|population-not-whole",
                "253;2021K1;mange|population-no-number",
                "253;2021K1;9999999999|population-no-number",
                "253;2021K1;5.05.14|population-no-number",
                "999;2021K1;1|population-unknown-municipality",
                "Gotham;2021K1;1|population-unknown-municipality",
                "253;2021M1;1|population-unknown-quarter",
                "253;2021K5;1|population-unknown-quarter",
                "Greve;2021Q1;1|population-duplicate",
                "253;2021K1;0|population-nobody",
                "253;2021K1;1e99999999|population-no-number"
            })
    void theFirstFaultIsNamedWithItsRow(String row, String slug) {
        assertThatThrownBy(() -> read("OMRÅDE;TID;INDHOLD\n253;2021K1;50514\n" + row + "\n253;2021K3;x"))
                .isInstanceOfSatisfying(StatbankProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo(slug);
                    assertThat(problem.pointer()).contains("/table");
                    assertThat(problem.detail(Language.DA)).contains("Række 3");
                    assertThat(problem.detail(Language.EN)).contains("Row 3");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|statistics-empty",
                "OMRÅDE;TID|statistics-column-missing",
                "OMRÅDE;TID;INDHOLD|population-table-empty",
                "OMRÅDE;TID;INDHOLD\\n000;2021K1;5|population-table-empty",
                "OMRÅDE;TID;INDHOLD\\n\"253;2021K1;5|table-row-broken",
                "OMRÅDE;TID;INDHOLD\\n253;2021K2|table-row-uneven",
                "OMRÅDE;TID;INDHOLD;Tid\\n253;2021K2;1;2|table-column-doubled",
                "{\"dataset\": |statistics-unreadable",
                "{}|statistics-misshapen"
            })
    void whatIsNoTableIsSaidToBeNone(String content, String slug) {
        assertThatThrownBy(() -> read(content.replace("\\n", "\n"))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.slug()).isEqualTo(slug);
            assertThat(problem.pointer()).contains("/table");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OMRÅDE;KØN;TID;INDHOLD\n253;Mænd;2021K1;25000",
                "OMRÅDE;KØN;TID;INDHOLD\n253;Mænd;2021K1;25000\n253;Kvinder;2021K1;25514",
                "OMRÅDE;KØN;TID;INDHOLD\n253;I alt;2021K1;50514\n259;Mænd;2021K1;30000",
                "OMRÅDE;KØN;TID;INDHOLD\n253;;2021K1;50514",
                """
                {"id": ["AREA", "KØN", "TIME"], "dimension": {
                    "AREA": {"category": {"index": ["253"]}}, "KØN": {"category": {"index": ["M", "K"]}},
                    "TIME": {"category": {"index": ["2021Q1"]}}}, "value": [25000, 25514]}""",
                """
                {"id": ["KØN", "AREA", "TIME"], "size": [1, 1, 1], "dimension": {
                    "KØN": {"category": {"index": ["M"], "label": {"M": "Mænd"}}},
                    "AREA": {"category": {"index": ["253"]}},
                    "TIME": {"category": {"index": ["2021Q1"]}}}, "value": [25000]}"""
            })
    void aPartIsNeverTakenForEverybody(String table) {
        assertThatThrownBy(() -> read(table)).isInstanceOfSatisfying(StatTableProblem.class, problem -> {
            assertThat(problem.slug()).isEqualTo("statistics-broken-down");
            assertThat(problem.detail(Language.DA)).contains("KØN");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OMRÅDE;KØN;ALDER;TID;INDHOLD\n253;I alt;Alder i alt;2021K1;50514\n259;I alt;I alt;2021K1;61475",
                "AREA;SEX;TIME;CONTENTS\n253;Men;2021Q1;25000\n253;Total;2021Q1;50514\n259;Total;2021Q1;61475",
                """
                {"id": ["SEX", "AREA", "ContentsCode", "TIME"], "size": [2, 2, 1, 1], "dimension": {
                    "SEX": {"category": {"index": {"M": 0, "TOT": 1}}},
                    "AREA": {"category": {"index": ["253", "259"]}},
                    "ContentsCode": {"category": {"index": ["FOLK1A"]}},
                    "TIME": {"category": {"index": ["2021Q1"]}}}, "value": [25000, 30000, 50514, 61475]}""",
                """
                {"id": ["AREA", "AGE", "TIME"], "size": [2, 2, 1], "dimension": {
                    "AREA": {"category": {"index": ["253", "259"]}},
                    "AGE": {"category": {"index": ["A", "B"], "label": {"A": "Age, total", "B": "0-17 years"}}},
                    "TIME": {"category": {"index": ["2021Q1"]}}}, "value": [50514, 10000, 61475, 12000]}"""
            })
    void theTotalOfADivisionIsRead(String table) {
        assertThat(read(table).figures()).isEqualTo(GREVE_AND_KOEGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"size\": [1, 1], \"value\": [1, 2]",
                "\"size\": [2], \"value\": [1, 2]",
                "\"size\": 2, \"value\": [1, 2]",
                "\"value\": [1]",
                "\"value\": [1, 2, 3]",
                "\"value\": 7",
                "\"value\": {\"0\": 1, \"2\": 2}",
                "\"value\": {\"0\": 1, \"01\": 2}",
                "\"value\": {\"-1\": 1}"
            })
    void valuesThatDoNotFitTheirPlacesAreRefused(String sizeAndValue) {
        assertThatThrownBy(() -> read("{\"id\": [\"AREA\", \"TIME\"], \"dimension\": {"
                        + "\"AREA\": {\"category\": {\"index\": [\"253\", \"259\"]}},"
                        + "\"TIME\": {\"category\": {\"index\": [\"2021Q1\"]}}}, " + sizeAndValue + "}"))
                .hasMessage("statistics-misshapen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"253\": 0, \"259\": 2}",
                "{\"253\": 0, \"259\": 0}",
                "{\"253\": -1, \"259\": 0}",
                "{\"253\": 0.5, \"259\": 1}",
                "[\"253\", \"253\"]",
                "[253, 259]",
                "[]"
            })
    void aDimensionWithHolesOrDoublesIsRefused(String index) {
        assertThatThrownBy(() -> read("{\"id\": [\"AREA\", \"TIME\"], \"dimension\": {"
                        + "\"AREA\": {\"category\": {\"index\": " + index + "}},"
                        + "\"TIME\": {\"category\": {\"index\": [\"2021Q1\"]}}}, \"value\": [1, 2]}"))
                .hasMessage("statistics-misshapen");
    }

    @Test
    void aLongExponentFillsNoMemory() {
        assertThatThrownBy(() -> read("""
                        {"id": ["AREA", "TIME"], "dimension": {"AREA": {"category": {"index": ["253"]}},
                            "TIME": {"category": {"index": ["2021Q1"]}}}, "value": [1e99999999]}""")).hasMessage("population-no-number");
    }

    @Test
    void anEnglishTableIsReadByItsCodes() {
        assertThat(read("AREA;TIME;CONTENTS\n000 All Denmark;2021Q1;5840045\n101 Copenhagen;2021Q1;638117\n"
                                + "Copenhagen;2021Q2;637936\n085 Region Zealand;2021Q1;838840")
                        .figures())
                .extracting(Figure::municipalityCode)
                .containsExactly("101", "101");
    }

    @Test
    void aShortFileThatPromisesMoreValuesThanThereAreIsRefused() {
        var many = IntStream.range(0, 1_000).mapToObj(no -> "\"253" + no + "\"").collect(joining(", "));
        var table = """
                {"id": ["AREA", "TIME"], "dimension": {"AREA": {"category": {"index": [%s]}},
                    "TIME": {"category": {"index": [%s]}}}, "value": {}}""".formatted(many, many.replace("253", "t"));

        assertThatThrownBy(() -> read(table)).hasMessage("statistics-misshapen");
    }

    private static PopulationTable read(String table) {
        return PopulationTable.read(table.getBytes(StandardCharsets.UTF_8), null);
    }
}
