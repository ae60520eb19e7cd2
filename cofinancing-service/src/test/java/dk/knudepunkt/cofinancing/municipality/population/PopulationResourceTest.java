package dk.knudepunkt.cofinancing.municipality.population;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.cofinancing.Upload;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test takes tables of a decade of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PopulationResourceTest {

    private static final String POPULATIONS = "/api/cofinancing/populations";
    private static final String HEADING = "OMRÅDE;TID;INDHOLD\n";

    @Test
    void aLaterExtractIsALineOfItsOwnAndTheReceiptSaysWhatIsNew() {
        take("2011-02-11", HEADING + "253;2011K1;47826\n259;2011K1;57.111\n000;2011K1;5560628")
                .statusCode(201)
                .header("Location", matchesPattern(".*/populations/imports/[0-9a-f-]{36}"))
                .body("sourceTable", is("FOLK1A"))
                .body("importedBy", is("finance-greve"))
                .body("figures", is(Map.of("added", 2, "changed", 0, "unchanged", 0, "leftOut", 1)));
        take("2011-05-11", HEADING + "253;2011K1;47827\n259;2011K1;57111\n269;2011K1;20886")
                .statusCode(201)
                .body("figures", is(Map.of("added", 1, "changed", 1, "unchanged", 1, "leftOut", 0)));

        assertThat(as("council")
                        .get(POPULATIONS + "/series?municipality=253")
                        .jsonPath()
                        .<Integer>getList("findAll { it.keyDate == '2011-01-01' }.persons"))
                .containsExactly(47_826, 47_827);
    }

    @Test
    void theSameExtractAgainAddsNothing() {
        var table = HEADING + "253;1999K1;47000\n253;1999K2;47100";
        take("2000-01-11", table).statusCode(201);

        take("2000-01-11", table).statusCode(201).body("figures.unchanged", is(2));

        as("council")
                .get(POPULATIONS + "?limit=200")
                .then()
                .body("items.findAll { it.keyDate.startsWith('1999') }.persons", is(List.of(47_100, 47_000)));
    }

    @Test
    void anExtractCannotContradictItself() {
        take("1998-05-11", HEADING + "253;1998K1;47000").statusCode(201);

        take("1998-05-11", HEADING + "253;1998K1;47001\n253;1998K2;47002")
                .statusCode(409)
                .body("type", is("/problems/population-extract-differs"))
                .body("errors[0].pointer", is("/extractedOn"));

        noneAt("1998-04-01");
    }

    @Test
    void aFaultInTheLastRowLeavesNothingBehind() {
        take("1997-05-11", HEADING + "253;1997K1;47000\n269;1997K1;-5")
                .statusCode(422)
                .body("type", is("/problems/population-negative"))
                .body("errors[0].pointer", is("/table"))
                .body("detail", containsString("Række 3"));

        noneAt("1997-01-01");
    }

    @Test
    void repeatedWithItsKeyItIsOneImport() {
        var key = UUID.randomUUID().toString();
        var table = HEADING + "253;1996K1;46000";
        var first = importing("finance-greve", "1996-05-11")
                .header("Idempotency-Key", key)
                .body(table)
                .post(POPULATIONS + "/imports");
        var again = importing("finance-greve", "1996-05-11")
                .header("Idempotency-Key", key)
                .body(table)
                .post(POPULATIONS + "/imports");

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        importing("finance-greve", "1996-05-11")
                .header("Idempotency-Key", key)
                .body(table + "\n")
                .post(POPULATIONS + "/imports")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void jsonStatIsTakenToo() {
        as("admin")
                .contentType("application/json")
                .queryParam("extractedOn", "1995-05-11")
                .body("""
                        {"id": ["AREA", "TIME"], "dimension": {"AREA": {"category": {"index": ["253"]}},
                         "TIME": {"category": {"index": ["1995Q1"]}}}, "value": [45000]}""")
                .post(POPULATIONS + "/imports")
                .then()
                .statusCode(201)
                .body("figures.added", is(1));
    }

    @Test
    void tenYearsOfAllMunicipalitiesAreOneImport() {
        var table = HEADING
                + Municipality.all().stream()
                        .flatMap(municipality -> IntStream.range(0, 40)
                                .mapToObj(quarter -> municipality.code() + ";" + (1980 + quarter / 4) + "K"
                                        + (quarter % 4 + 1) + ";" + (10_000 + quarter)))
                        .collect(joining("\n"));

        take("1990-01-11", table).statusCode(201).body("figures.added", is(3_920));

        as("council")
                .get(POPULATIONS + "?limit=200")
                .then()
                .body("items.findAll { it.extractedOn == '1990-01-11' }.municipalities.unique()", is(List.of(98)))
                .body("items.findAll { it.extractedOn == '1990-01-11' }.size()", is(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2199-12-31", "2020-12-31"})
    void theDateOfExtractIsAfterTheDayThatCountsAndNotToCome(String extractedOn) {
        take(extractedOn, HEADING + "253;2021K1;50514")
                .statusCode(422)
                .body("type", startsWith("/problems/population-extracted-"))
                .body("errors[0].pointer", is("/extractedOn"));
    }

    @Test
    void withoutADateOfExtractNothingIsTaken() {
        as("finance-greve")
                .contentType("text/csv")
                .body(HEADING + "253;2021K1;50514")
                .post(POPULATIONS + "/imports")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/extractedOn"));
    }

    /** The file is announced and never sent: the refusal cannot have waited for it. */
    @Test
    void aFileOf50MegabytesIsRefusedBeforeItIsRead() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST " + POPULATIONS + "/imports?extractedOn=2021-02-11 HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer " + Tokens.of("admin")
                                    + "\r\nContent-Type: text/csv\r\nContent-Length: 52428800\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    /** It begins with a figure that could be taken in. */
    @Test
    void aFileOf50MegabytesWithoutAStatedLengthIsRefusedAndNothingOfItIsTaken() throws IOException {
        var before = known();

        assertThat(Upload.of50Megabytes(
                        POPULATIONS + "/imports?extractedOn=2021-02-11", HEADING + "253;2021K1;50514\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(known()).isEqualTo(before);
    }

    /** The populations and the receipts, as they are listed. */
    private static String known() {
        return as("council").get(POPULATIONS + "?limit=200").asString()
                + as("council").get(POPULATIONS + "/imports?limit=200").asString();
    }

    @Test
    void onePopulationHasAllItsCountsAndAnUnknownOneIsNamed() {
        String id = as("council").get(POPULATIONS + "?limit=200").path("items.find { it.keyDate == '2021-01-01' }.id");

        as("council")
                .get(POPULATIONS + "/" + id)
                .then()
                .body("counts.size()", is(17))
                .body("counts.'253'", is(50_514));
        as("council")
                .get(POPULATIONS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("/problems/population-not-found"));
    }

    @Test
    void thePagesOfTheListMeet() {
        var first = as("council").get(POPULATIONS + "?limit=1");
        var second = as("council")
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get(POPULATIONS);

        first.then().body("items", not(hasItem(second.<Map<String, Object>>path("items[0]"))));
        as("council").get(POPULATIONS + "?cursor=x").then().statusCode(400);
    }

    @Test
    void theSeriesOpensInADanishSpreadsheet() {
        as("council")
                .get(POPULATIONS + "/series?municipality=269&format=DANISH_CSV")
                .then()
                .contentType("text/csv;charset=UTF-8")
                .body(startsWith("\uFEFFkeyDate;extractedOn;municipalityCode;municipality;persons;source"))
                .body(containsString("2021-01-01;;269;Solrød;23441;"));
        as("council").get(POPULATIONS + "/series?municipality=999").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "crm"})
    void whoDoesNotAccountForTheMoneyReadsButTakesNothingIn(String caller) {
        importing(caller, "2021-02-11")
                .body(HEADING + "253;2021K1;1")
                .post(POPULATIONS + "/imports")
                .then()
                .statusCode(403);
        as(caller).get(POPULATIONS + "/imports").then().statusCode(403);
        as(caller).get(POPULATIONS + "/imports/" + UUID.randomUUID()).then().statusCode(403);
        as(caller).get(POPULATIONS).then().statusCode(200);
        as(caller).get(POPULATIONS + "/series").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/series", "/imports", "/00000000-0000-0000-0000-000000000030"})
    void aCallerWithoutTokenIsRefused(String path) {
        given().get(POPULATIONS + path).then().statusCode(401);
    }

    private static void noneAt(String keyDate) {
        as("council")
                .get(POPULATIONS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.keyDate", not(hasItem(keyDate)));
    }

    private static ValidatableResponse take(String extractedOn, String table) {
        return importing("finance-greve", extractedOn)
                .body(table)
                .post(POPULATIONS + "/imports")
                .then();
    }

    private static RequestSpecification importing(String caller, String extractedOn) {
        return as(caller).contentType("text/csv; charset=UTF-8").queryParam("extractedOn", extractedOn);
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
