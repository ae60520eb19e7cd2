package dk.knudepunkt.cofinancing.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cube is read back as the standard says: the last dimension turns fastest. */
class ContributionCubeTest {

    private static final JsonMapper JSON = new JsonMapper();

    private record Cell(String year, String cluster, String municipality) {}

    @Property
    void everyAmountIsFoundWhereTheStandardSaysItIsAndNowhereElse(@ForAll("rows") List<OpenContribution> rows) {
        var paid = new HashMap<Cell, Long>();
        rows.forEach(row ->
                paid.put(new Cell(String.valueOf(row.year()), row.cluster(), row.municipalityCode()), row.amount()));

        assertThat(read(written(rows, false))).isEqualTo(paid);
    }

    @Property
    void thereIsAValueForEachCellOfTheCube(@ForAll("rows") List<OpenContribution> rows) {
        var cube = written(rows, true);
        var cells = 1;
        for (var size : cube.path("size")) {
            cells *= size.asInt();
        }

        assertThat(cube.path("value")).hasSize(cells);
    }

    @Property
    void noCategoryIsThereTwiceAndEachHasItsWord(@ForAll("rows") List<OpenContribution> rows) {
        var cube = written(rows, false);

        assertThat(texts(cube.path("id"))).allSatisfy(id -> {
            var category = cube.path("dimension").path(id).path("category");
            assertThat(texts(category.path("index"))).doesNotHaveDuplicates();
            assertThat(new HashSet<>(texts(category.path("index"))))
                    .isEqualTo(new HashSet<>(names(category.path("label"))));
        });
    }

    @Example
    void nobodyPaysIsNotTheSameAsNought() {
        var cube = written(List.of(row(2021, "food", "253", 0), row(2021, "robotics", "259", 7)), false);

        assertThat(cube.path("value").toString()).isEqualTo("[0,null,null,7]");
    }

    @Example
    void aClusterIsCalledAsTheReaderCallsIt() {
        var rows = List.of(row(2021, "food", "253", 1));

        assertThat(label(written(rows, false), "cluster", "food")).isEqualTo("food på dansk");
        assertThat(label(written(rows, true), "cluster", "food")).isEqualTo("food in English");
        assertThat(label(written(rows, true), "municipality", "253")).isEqualTo("Greve");
    }

    @Example
    void theRolesAreOfDimensionsThatAreThere() {
        var cube = written(List.of(row(2021, "food", "253", 1)), true);

        assertThat(cube.path("class").asText()).isEqualTo("dataset");
        cube.path("role").forEach(role -> assertThat(texts(cube.path("id"))).containsAll(texts(role)));
    }

    @Example
    void theAmountIsInWholeKroner() {
        var unit = written(List.of(row(2021, "food", "253", 1)), true).at("/dimension/contents/category/unit/amount");

        assertThat(unit.path("label").asText()).isEqualTo("DKK");
        assertThat(unit.path("decimals").asInt(-1)).isZero();
    }

    /** Some of the cells of three years, four clusters and four municipalities. */
    @Provide
    Arbitrary<List<OpenContribution>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(2021, 2023),
                        Arbitraries.of("food", "robotics", "life-science", "energy"),
                        Arbitraries.of("253", "259", "269", "265"),
                        Arbitraries.longs().between(0, 1_000_000))
                .as(ContributionCubeTest::row)
                .list()
                .uniqueElements(row -> List.of(row.year(), row.cluster(), row.municipalityCode()))
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static OpenContribution row(int year, String cluster, String municipality, long amount) {
        return new OpenContribution(
                year,
                cluster,
                cluster + " på dansk",
                cluster + " in English",
                municipality,
                "253".equals(municipality) ? "Greve" : "Kommune " + municipality,
                amount);
    }

    private static JsonNode written(List<OpenContribution> rows, boolean english) {
        return JSON.valueToTree(ContributionCube.of(rows, english));
    }

    private static Map<Cell, Long> read(JsonNode cube) {
        var years = categories(cube, "year");
        var clusters = categories(cube, "cluster");
        var municipalities = categories(cube, "municipality");
        var found = new HashMap<Cell, Long>();
        for (var at = 0; at < cube.path("value").size(); at++) {
            var value = cube.path("value").get(at);
            if (!value.isNull()) {
                found.put(
                        new Cell(
                                years.get(at / (clusters.size() * municipalities.size())),
                                clusters.get(at / municipalities.size() % clusters.size()),
                                municipalities.get(at % municipalities.size())),
                        value.asLong());
            }
        }
        return found;
    }

    private static List<String> categories(JsonNode cube, String dimension) {
        return texts(cube.path("dimension").path(dimension).path("category").path("index"));
    }

    private static String label(JsonNode cube, String dimension, String code) {
        return cube.path("dimension")
                .path(dimension)
                .path("category")
                .path("label")
                .path(code)
                .asText();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
