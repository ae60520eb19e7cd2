package dk.knudepunkt.cofinancing.opendata;

import static dk.knudepunkt.cofinancing.Callers.as;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class OpenDataTest {

    private static final String CONTRIBUTIONS = "/api/cofinancing/open-data/contributions";

    @Test
    void anybodyReadsAllYearsInOneSeries() {
        var rows = get(CONTRIBUTIONS);
        rows.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .header("Access-Control-Allow-Origin", "*")
                .body("findAll { it.year == 2021 }.amount.sum()", is(4_000_000))
                .body("findAll { it.year == 2024 }.size()", is(68))
                .body(
                        "find { it.year == 2021 && it.cluster == 'food' && it.municipalityCode == '253' }.amount",
                        is(33_245));
        assertThat(get(CONTRIBUTIONS + "?format=CSV").asString())
                .startsWith("year,cluster,clusterNameDa,clusterNameEn,municipalityCode,municipality,amount\r\n")
                .contains("\r\n2021,food,Fødevarer,Food,253,Greve,33245\r\n");
        assertThat(get(CONTRIBUTIONS + "?format=DANISH_CSV").asString()).startsWith("\uFEFFyear;cluster");
        given().header("If-None-Match", rows.header("ETag"))
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(304);
        get(CONTRIBUTIONS + "?format=PDF").then().statusCode(400);
    }

    /** The rules of json-stat.org/full for a data set. */
    @Test
    void theJsonStatDatasetIsWellFormed() throws Exception {
        var stat = stat("da");
        assertThat(stat.get("version").asText()).isEqualTo("2.0");
        assertThat(stat.get("class").asText()).isEqualTo("dataset");
        var ids = texts(stat.get("id"));
        assertThat(ids).containsExactly("contents", "year", "cluster", "municipality");
        var cells = 1;
        for (var i = 0; i < ids.size(); i++) {
            var category = stat.get("dimension").get(ids.get(i)).get("category");
            var index = texts(category.get("index"));
            assertThat(index)
                    .doesNotHaveDuplicates()
                    .hasSize(stat.get("size").get(i).asInt());
            index.forEach(code -> assertThat(category.get("label").has(code)).isTrue());
            cells *= index.size();
        }
        assertThat(stat.get("value")).hasSize(cells);
        assertThat(stat.get("dimension").size()).isEqualTo(ids.size());
        for (var role : List.of("time", "geo", "metric")) {
            assertThat(ids).containsAll(texts(stat.get("role").get(role)));
        }
        var unit = stat.get("dimension")
                .get("contents")
                .get("category")
                .get("unit")
                .get("amount");
        assertThat(unit.get("decimals").asInt()).isZero();
    }

    @Test
    void eachCellOfTheCubeIsTheRowOfTheSeries() throws Exception {
        var stat = stat("da");
        var years = codes(stat, "year");
        var clusters = codes(stat, "cluster");
        var municipalities = codes(stat, "municipality");
        var rows = get(CONTRIBUTIONS).as(OpenContribution[].class);
        for (var row : rows) {
            var at = (years.indexOf(String.valueOf(row.year())) * clusters.size() + clusters.indexOf(row.cluster()))
                            * municipalities.size()
                    + municipalities.indexOf(row.municipalityCode());
            assertThat(stat.get("value").get(at).asLong()).isEqualTo(row.amount());
        }
        var filled = new ArrayList<Long>();
        stat.get("value").forEach(value -> {
            if (!value.isNull()) {
                filled.add(value.asLong());
            }
        });
        assertThat(filled).hasSize(rows.length);
    }

    @Test
    void labelsComeInTheReadersLanguageAndCodesDoNot() throws Exception {
        assertThat(label("da")).isEqualTo("Fødevarer");
        assertThat(label("en")).isEqualTo("Food");
        assertThat(codes(stat("da"), "cluster")).isEqualTo(codes(stat("en"), "cluster"));
    }

    @Test
    void onlyReadingIsOpen() {
        given().contentType("application/json")
                .body("{}")
                .post(CONTRIBUTIONS)
                .then()
                .statusCode(405);
        as("council").get(CONTRIBUTIONS).then().statusCode(200);
        given().auth().oauth2("no token").get(CONTRIBUTIONS).then().statusCode(200);
    }

    private static String label(String language) throws Exception {
        return stat(language)
                .get("dimension")
                .get("cluster")
                .get("category")
                .get("label")
                .get("food")
                .asText();
    }

    private static JsonNode stat(String language) throws Exception {
        return new ObjectMapper()
                .readTree(given().header("Accept-Language", language)
                        .get(CONTRIBUTIONS + "/json-stat")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static List<String> codes(JsonNode stat, String dimension) {
        return texts(stat.get("dimension").get(dimension).get("category").get("index"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
