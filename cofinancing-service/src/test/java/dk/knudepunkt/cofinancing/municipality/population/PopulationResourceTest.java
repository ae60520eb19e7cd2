package dk.knudepunkt.cofinancing.municipality.population;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.cofinancing.Upload;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .body("importedBy", is("analyst"))
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
        var first = importing("analyst", "1996-05-11")
                .header("Idempotency-Key", key)
                .body(table)
                .post(POPULATIONS + "/imports");
        var again = importing("analyst", "1996-05-11")
                .header("Idempotency-Key", key)
                .body(table)
                .post(POPULATIONS + "/imports");

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        importing("analyst", "1996-05-11")
                .header("Idempotency-Key", key)
                .body(table + "\n")
                .post(POPULATIONS + "/imports")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void jsonStatIsTakenToo() {
        as("analyst")
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
        as("analyst")
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
                + as("admin").get(POPULATIONS + "/imports?limit=200").asString();
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
    @ValueSource(strings = {"finance-greve", "les-solroed", "triage", "developer", "kam", "council", "crm"})
    void whoPaysByItOrHasNothingToDoWithItReadsButTakesNothingIn(String caller) {
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

    @Test
    void aTableTakesEffectByASecondPersonOnly() {
        var sent = propose("1967-05-11", HEADING + "253;1967K1;47000");
        noneAt("1967-01-01");
        sent.then().body("actions", contains("withdrawal"));
        as("admin")
                .get(POPULATIONS + "/imports/" + sent.path("id"))
                .then()
                .body("actions", contains("approval", "withdrawal"));

        settle("analyst", sent, "approval", Set.of())
                .statusCode(403)
                .body("type", is("/problems/proposal-second-person"));
        settle("finance-greve", sent, "approval", Set.of()).statusCode(403);
        settle("council", sent, "withdrawal", Set.of()).statusCode(403);
        noneAt("1967-01-01");

        var moves = sent.<List<String>>path("moves.municipalityCode");
        settle("admin", sent, "approval", Set.copyOf(moves))
                .statusCode(200)
                .body("status", is("TAKEN_IN"))
                .body("settledBy", is("admin"));
        as("council").get(POPULATIONS + "?limit=200").then().body("items.keyDate", hasItem("1967-01-01"));
        settle("admin", sent, "approval", Set.of()).statusCode(412);
        settle("admin", as("admin").get(POPULATIONS + "/imports/" + sent.path("id")), "withdrawal", Set.of())
                .statusCode(409)
                .body("type", is("/problems/proposal-settled"));
    }

    @Test
    void aWithdrawnTableLeavesItsTraceAndNoPopulation() {
        var sent = propose("1966-05-11", HEADING + "253;1966K1;47000");

        settle("analyst", sent, "withdrawal", Set.of()).statusCode(200).body("status", is("WITHDRAWN"));

        noneAt("1966-01-01");
        as("admin")
                .get(POPULATIONS + "/imports/" + sent.path("id"))
                .then()
                .body("settledBy", is("analyst"))
                .body("settledAt", notNullValue());
    }

    @Test
    void aLargeMoveIsShownAndConfirmedByName() {
        take("1965-02-11", HEADING + "253;1965K1;47000\n259;1965K1;57000\n269;1965K1;20000")
                .statusCode(201);
        var sent = propose("1965-05-11", HEADING + "253;1965K1;1\n259;1965K1;57001\n253;1965K2;1");

        sent.then()
                .body("moves.municipality", contains("Greve", "Køge", "Solrød"))
                .body("moves.unusual", contains(true, false, true))
                .body("moves[0].before", is(47_000))
                .body("moves[0].after", is(1))
                .body("moves[0].percent", is(-100.0f))
                .body("moves[2].after", nullValue());
        settle("admin", sent, "approval", Set.of("253"))
                .statusCode(422)
                .body("type", is("/problems/population-moves-unconfirmed"))
                .body("errors[0].pointer", is("/confirmed"))
                .body("detail", allOf(containsString("Solrød (269)"), not(containsString("Greve"))));
        settle("admin", sent, "approval", Set.of("253", "269")).statusCode(200);
    }

    @Test
    void aNewQuarterIsHeldAgainstTheLastOne() {
        take("1964-02-11", HEADING + "253;1964K1;47000").statusCode(201);

        propose("1964-07-11", HEADING + "253;1964K2;47100\n253;1964K3;1")
                .then()
                .body("moves.keyDate", contains("1964-07-01"))
                .body("moves.before", contains(47_100));
    }

    private static Response propose(String extractedOn, String table) {
        return importing("analyst", extractedOn).body(table).post(POPULATIONS + "/imports");
    }

    private static ValidatableResponse settle(String caller, Response sent, String how, Set<String> confirmed) {
        var request = as(caller).header("If-Match", sent.header("ETag"));
        if (how.equals("approval")) {
            request.contentType("application/json").body(Map.of("confirmed", confirmed));
        }
        return request.post(POPULATIONS + "/imports/" + sent.path("id") + "/" + how)
                .then();
    }

    /** What was proposed; it has taken effect by somebody else, who confirmed whatever there was. */
    private static ValidatableResponse take(String extractedOn, String table) {
        var sent = propose(extractedOn, table);
        if (sent.statusCode() == 201) {
            settle("admin", sent, "approval", Set.copyOf(sent.<List<String>>path("moves.municipalityCode")))
                    .statusCode(200);
        }
        return sent.then();
    }

    private static RequestSpecification importing(String caller, String extractedOn) {
        return as(caller).contentType("text/csv; charset=UTF-8").queryParam("extractedOn", extractedOn);
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
