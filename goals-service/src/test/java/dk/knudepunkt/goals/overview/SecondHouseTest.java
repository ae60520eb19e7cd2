package dk.knudepunkt.goals.overview;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Events.Sent;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented house beside the real one: its contract is read like the other, counted apart from it, and changed by nobody here. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SecondHouseTest {

    private static final String THERE = "/api/goals/contracts/fjordland-2021";
    private static final String PAGE = "/goals/contracts/fjordland-2021";
    private static final String ID = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";
    private static final String STEP = """
            {"on": "2021-01-02", "minutes": "KKR, punkt 4"}""";
    private static final String REASON = """
            {"reason": "Nej"}""";

    /** All that changes something of a contract, with a request that is in order. */
    private static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("put /agreement/goals/{no}", "{}"),
            Map.entry("post /agreement/linting", ""),
            Map.entry("post /agreement/activation", STEP),
            Map.entry("post /agreement/closing", STEP),
            Map.entry("post /agreement/amendment", """
                    {"target": "2.1", "value": 50, "reason": "Flere"}"""),
            Map.entry("put /findings/{id}/dismissal", REASON),
            Map.entry("delete /findings/{id}/dismissal", ""),
            Map.entry("put /targets/{code}/plan", """
                    {"points": [], "source": "Plan", "minutes": "KKR"}"""),
            Map.entry("post /targets/{code}/house-judgements", """
                    {"asOf": "2021-09-01", "expectation": "IN_DOUBT", "text": "Nej", "source": "Møde"}"""),
            Map.entry("post /targets/{code}/definitions", """
                    {"feed": "COURSES", "measure": "COUNT", "yearsBack": 0, "of": [], "danish": "Alle", "english": "All",
                     "validFrom": "2021-01-01", "owner": "Huset", "reason": "Nej"}"""),
            Map.entry("post /targets/{code}/reported-values", """
                    {"asOf": "2021-06-30", "value": 3, "unit": "COURSES", "source": "Brev", "place": "side 1"}"""),
            Map.entry("post /targets/{code}/reported-values/{id}/approval", ""),
            Map.entry("post /targets/{code}/reported-values/{id}/rejection", REASON),
            Map.entry("post /targets/{code}/reported-values/{id}/withdrawal", REASON));

    /** What it tells stands in no topic; it is there once all facts are made for the first time. */
    @BeforeEach
    void factsAreMade() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> value("2.1") == 36);
    }

    private static int value(String target) {
        return figure(target).jsonPath().getInt("value");
    }

    private static Response figure(String target) {
        return as("council").get(THERE + "/targets/" + target + "/figure");
    }

    @Test
    void housesAreListedWithTheirContracts() {
        as("council")
                .get("/api/goals/houses")
                .then()
                .statusCode(200)
                .body("slug", contains("sjaelland", "fjordland"))
                .body("home", contains(true, false))
                .body("invented", contains(false, true))
                .body("[0].municipalities", hasSize(17))
                .body("[1].municipalities.name", hasItem("Skive"))
                .body("[1].contracts.self", hasItem(THERE));
        as("council").get("/api/goals/houses/fjordland").then().body("name.en", is("Erhvervshus Fjordland"));
        as("council")
                .get("/api/goals/houses/atlantis")
                .then()
                .statusCode(404)
                .body("type", is("/problems/house-not-found"));
        as("council")
                .get("/api/goals/contracts")
                .then()
                .body("house", contains("sjaelland", "sjaelland", "fjordland", "fjordland"))
                .body("year", contains(2021, 2026, 2021, 2026))
                .body("links.self", hasItems("/api/goals/contracts/2021", THERE));
    }

    @Test
    void theShortAddressAndTheLongOneAreTheSameContract() {
        var shorter = as("council").get("/api/goals/contracts/2021");
        var longer = as("council").get("/api/goals/contracts/sjaelland-2021");
        assertEquals(shorter.asString(), longer.asString());
        shorter.then().body("house", is("sjaelland")).body("links.self", is("/api/goals/contracts/2021"));
    }

    @ParameterizedTest
    @CsvSource({
        "x, 400, contract-address-malformed",
        "fjordland, 400, contract-address-malformed",
        "atlantis-2021, 404, house-not-found",
        "fjordland-2019, 404, contract-not-found"
    })
    void whatNamesNoContractIsRefused(String address, int status, String slug) {
        for (var path : List.of("", "/figures", "/agreement", "/findings", "/targets/2.1/figure")) {
            as("council")
                    .get("/api/goals/contracts/" + address + path)
                    .then()
                    .statusCode(status)
                    .body("type", is("/problems/" + slug));
        }
        reading("council", "en").get("/goals/balance/" + address).then().statusCode(status);
    }

    /** Worked out by hand from its messages. */
    @ParameterizedTest
    @CsvSource({"2.1, 36, 36", "2.2, 12, 12", "2.3, 51, 51", "3.1, 82.9, 41", "3.2, 56.3, 32", "5.2, 4700000, 3"})
    void itsFiguresAreCountedByItsOwnRules(String target, float value, int n) {
        var figure = figure(target).jsonPath();
        assertEquals(value, figure.getFloat("value"));
        assertEquals(n, figure.getInt("n"));
        assertEquals("fjordland", figure.getString("contractHouse"));
    }

    @Test
    void whatIsReportedOfItStandsBesideAndIsListedByHouse() {
        figure("1.1").then().body("reported.value", is(41)).body("reason", is("NOT_FED_YET"));
        as("council")
                .get("/api/goals/reported-values?house=fjordland&year=2021")
                .then()
                .body("items.house", everyItem(is("fjordland")))
                .body("items.target", hasItems("1.1", "5.1"));
        as("council")
                .get("/api/goals/reported-values?house=sjaelland&limit=200")
                .then()
                .body("items.house", everyItem(is("sjaelland")));
        as("council").get("/api/goals/reported-values?house=atlantis").then().statusCode(404);
    }

    /** A company of both counts once in each; what bears no house is of the house here. */
    @Test
    void whatOneHouseTellsCountsInNoneOfTheOthersFigures() {
        var there = new Sent("course", "two houses", "course.completed.v2", course("SHORT", "2026-02-03"))
                .with("house", "fjordland");
        var here = new Sent("course", "two houses", "course.completed.v2", course("ACTION_PLAN", "2026-02-03"));
        var shortHere = count("2026", "9.1");
        var plansHere = count("2026", "9.2");
        var shortThere = count("fjordland-2026", "2.1");
        Events.send(List.of(there, here));
        Awaitility.await().until(() -> count("2026", "9.2") == plansHere + 1);
        assertEquals(shortThere + 1, count("fjordland-2026", "2.1"));
        assertEquals(shortHere, count("2026", "9.1"));
    }

    private static String course(String kind, String day) {
        var example = Contracts.example("course.completed.v2");
        var fields = Contracts.tree(example);
        return example.replace(
                        fields.get("courseId").asText(), UUID.randomUUID().toString())
                .replace(fields.get("courseKind").asText(), kind)
                .replace(fields.get("completedOn").asText(), day)
                .replace(fields.get("startedOn").asText(), "2026-01-05");
    }

    private static int count(String contract, String target) {
        return as("analyst")
                .get("/api/goals/contracts/%s/targets/%s/figure".formatted(contract, target))
                .jsonPath()
                .getInt("value");
    }

    @Test
    void itsOwnBalanceAndPapers() {
        as("council")
                .get("/api/goals/balance/fjordland-2021")
                .then()
                .statusCode(200)
                .body("house", is("fjordland"))
                .body("municipalities", hasSize(6))
                .body("people.persons", is(207000))
                .body("target", is("4.1"));
        // What the papers of the real house contradict themselves in is found in its own contract alone.
        as("council")
                .get(THERE + "/findings")
                .then()
                .statusCode(200)
                .body("house", is("fjordland"))
                .body("findings.rule", not(hasItem("TWO_TARGETS_FOR_ONE_THING")));
    }

    @Test
    void aYearsDraftIsMadeOfEachHousesOwn() {
        as("council")
                .get("/api/goals/contracts/fjordland-2026/agreement")
                .then()
                .body("status", is("DRAFT"))
                .body("carriedOverFrom", is(2021))
                .body("house", is("fjordland"))
                .body("goals", hasSize(5));
    }

    @Test
    void nobodyHereChangesItNorSeesWhatIsBehindIt() {
        for (var client : List.of("analyst", "admin")) {
            CHANGES.forEach((change, body) ->
                    change(client, change, body).then().statusCode(403).body("type", is("/problems/house-not-yours")));
            for (var closed : List.of(
                    "/targets/2.1/figure/members",
                    "/targets/2.1/figure/members/lines?format=CSV",
                    "/targets/2.1/figure/delta?from=2021-06-30")) {
                as(client).get(THERE + closed).then().statusCode(403).body("type", is("/problems/house-not-yours"));
            }
        }
        as("analyst").get(THERE + "/agreement").then().body("actions", empty());
        as("analyst").get(THERE + "/targets/2.1/plan").then().body("actions", empty());
        as("analyst").get(THERE + "/targets/2.1/definitions").then().body("actions", empty());
        as("analyst").get(THERE + "/targets/1.1/reported-values").then().body("items[0].actions", empty());
        as("analyst").get(THERE + "/findings").then().body("findings.actions.flatten()", empty());
    }

    private static Response change(String client, String change, String body) {
        var path = change.substring(change.indexOf(' ') + 1)
                .replace("{no}", "2")
                .replace("{code}", "2.1")
                .replace("{id}", ID);
        var request = as(client).header("If-Match", "\"0\"");
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
                .request(change.substring(0, change.indexOf(' ')).toUpperCase(Locale.ROOT), THERE + path);
    }

    /** Whoever adds an endpoint that changes something of a contract has it refused to the wrong house as well. */
    @Test
    void allThatChangesAContractIsAmongThoseThatAreRefused() throws IOException {
        var paths = new YAMLMapper()
                .readTree(Path.of("openapi/openapi.yaml").toFile())
                .path("paths");
        var prefix = "/api/goals/contracts/{contract}";
        var changes = paths.properties().stream()
                .filter(path -> path.getKey().startsWith(prefix + "/"))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(method ->
                                List.of("post", "put", "patch", "delete").contains(method))
                        .map(method -> method + " " + path.getKey().substring(prefix.length())))
                .collect(toCollection(TreeSet::new));
        assertEquals(changes, new TreeSet<>(CHANGES.keySet()));
    }

    /** A developer here sees how few there are of something at home, and not there. */
    @Test
    void howFewThereAreOfSomethingStaysThere() {
        as("developer")
                .get(THERE + "/targets/2.2/figure?by=MUNICIPALITY")
                .then()
                .statusCode(403)
                .body("type", is("/problems/part-is-the-houses"));
        as("developer").get(THERE + "/targets/2.2/figure?by=DEVELOPER").then().statusCode(403);
        as("developer")
                .get("/api/goals/contracts/2021/targets/9.1/figure?by=DEVELOPER")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPageOfItSaysWhoseItIsAndThatItIsMadeUp(String language) {
        var madeUp = language.equals("da") ? "Opdigtet" : "Made up";
        Stream.of(
                        "",
                        "/scoreboard",
                        "/council",
                        "/agreement",
                        "/findings",
                        "/targets/2.1",
                        "/targets/2.1/plan",
                        "/targets/2.1/definitions",
                        "/targets/2.1/house-judgements",
                        "/targets/1.1/reported-values")
                .map(page -> PAGE + page)
                .forEach(page -> reading("analyst", language)
                        .get(page)
                        .then()
                        .statusCode(200)
                        .body(containsString("Erhvervshus Fjordland"))
                        .body(containsString(madeUp)));
        reading("analyst", language)
                .get("/goals/balance/fjordland-2021")
                .then()
                .statusCode(200)
                .body(containsString("Erhvervshus Fjordland"));
    }

    @Test
    void thePagesLeadFromHouseToHouseAndStayInTheirs() {
        var home = reading("council", "da").get("/goals").asString();
        assertTrue(home.contains("href=\"/goals/contracts/fjordland-2026\""));
        var there = reading("council", "da").get(PAGE).asString();
        assertTrue(there.contains("href=\"/goals/contracts/2026\""), "back to the other house");
        assertTrue(there.contains("href=\"" + PAGE + "/targets/2.1\""));
        assertFalse(there.contains("href=\"/goals/contracts/2021/"), "no link of it leads into the other's contract");
        var council = reading("council", "da").get(PAGE + "/council").asString();
        assertTrue(council.contains(PAGE + "/targets/"));
        assertFalse(reading("council", "da")
                .get("/goals/contracts/2021/scoreboard")
                .asString()
                .contains("Fjordland"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreement/goals/2",
                "/agreement/amendment",
                "/agreement/successor",
                "/targets/2.1/definitions/new",
                "/targets/2.1/reported-values/new"
            })
    void noFormToChangeItIsShown(String form) {
        reading("analyst", "da").get(PAGE + form).then().statusCode(403);
        reading("analyst", "da")
                .get("/goals/contracts/2026" + form.replace("2.1", "9.1"))
                .then()
                .statusCode(200);
    }

    @Test
    void itsTargetsAreJudged() {
        as("council")
                .get(THERE + "/figures")
                .then()
                .body("", hasSize(9))
                .body("house", everyItem(is("fjordland")))
                .body("find { it.code == '2.3' }.verdict", is("MET"))
                .body("find { it.code == '3.1' }.verdict", not(is("NOT_MET")))
                .body("findAll { it.verdict != 'UNDECIDED' }.size()", greaterThan(5));
        as("council").get("/api/goals/contracts/2021/figures").then().body("house", everyItem(is("sjaelland")));
    }
}
