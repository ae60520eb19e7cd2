package dk.knudepunkt.goals.definition;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.figure.MeasurementDefinitions;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions of 2026, on its first day: a new version holds from 1 January. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DefinitionResourceTest {

    private static final String SHORT = "/api/goals/contracts/2026/targets/9.1/definitions";

    private static final String WIDER = """
            {"feed": "COURSES", "measure": "COUNT", "yearsBack": 0,
             "of": [{"field": "KIND", "values": ["SHORT", "ACTION_PLAN"]},
                    {"field": "STATUS", "values": ["COMPLETED"]}],
             "danish": "Korte forløb og handlingsplaner.", "english": "Short courses and action plans.",
             "validFrom": "2026-01-01", "owner": "Huset", "reason": "Rådet tæller begge"}""";

    @Inject
    Contracts contracts;

    @Inject
    MeasurementDefinitions definitions;

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run("delete from measurement_definition where recorded_by is not null"));
    }

    @Test
    void whatWasMadeStricterHasTwoVersionsThatAreNotCompared() {
        for (var target : new String[] {"3.1", "7.1"}) {
            as("council")
                    .get("/api/goals/contracts/2021/targets/" + target + "/definitions")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"2."))
                    .body("versions.version", contains(2, 1))
                    .body("versions.validFrom", contains("2021-01-01", "2020-01-01"))
                    .body("versions.applies", contains(true, false))
                    .body("versions[0].brokenBy.da", containsString("Version 2 (fra 2021-01-01)"))
                    .body("versions[0].brokenBy.en", containsString("version 1 (from 2020-01-01)"))
                    .body("versions[1].brokenBy", nullValue())
                    .body("versions[0].owner", is("Erhvervsstyrelsen"))
                    .body("actions", empty());
            as("council")
                    .get("/api/goals/contracts/2021/targets/" + target + "/figure")
                    .then()
                    .body("definitionVersion", is(2));
        }
        as("council")
                .get("/api/goals/contracts/2021/targets/3.1/definitions")
                .then()
                .body("versions[0].sentence.en", not(containsString("is satisfied")))
                .body("versions[1].sentence.en", containsString("satisfied or very satisfied"));
    }

    @Test
    @Transactional
    void whatIsShippedCanBeEvaluated() {
        var contract = contracts.of(ContractKey.home(2021));
        var all = definitions.ofContract(ContractKey.home(2021));
        assertAll(all.stream()
                .filter(definition -> definition.basis().measure() != Measure.GROWTH
                        || contract.target(definition.targetCode()).baseline() != null)
                .map(definition -> () -> assertDoesNotThrow(
                        () -> new DefinitionRules(contract, contract.target(definition.targetCode()), all)
                                .check(definition.basis()),
                        definition.targetCode())));
    }

    @Test
    void anotherVersionIsABreak() {
        post("\"1\"", WIDER)
                .then()
                .statusCode(201)
                .body("versions.version", contains(2, 1))
                .body("versions[0].recordedBy", notNullValue())
                .body("versions[0].reason", is("Rådet tæller begge"))
                .body("versions[0].sentence.da", containsString("arten er handlingsplan eller kort forløb"));
        as("council")
                .get("/api/goals/contracts/2026/targets/9.1/figure")
                .then()
                .body("definitionVersion", is(2))
                .body("definition.version", is(2));
        // As known the year before, nobody knew of the second version.
        as("council")
                .get("/api/goals/contracts/2026/targets/9.1/figure?knownAt=2025-12-30")
                .then()
                .body("definitionVersion", is(1));
        as("analyst")
                .header("Accept-Language", "en")
                .get("/api/goals/contracts/2026/targets/9.1/figure/delta?from=2025-12-30")
                .then()
                .statusCode(409)
                .body("type", is("/problems/figure-definition-changed"))
                .body("detail", containsString("version 1"))
                .body("detail", containsString("version 2"));
        reading("analyst", "da")
                .get("/goals/contracts/2026/targets/9.1?knownAt=2025-12-30")
                .then()
                .statusCode(200)
                .body(containsString("kan ikke sammenlignes"));
        post("\"2\"", WIDER).then().statusCode(409).body("type", is("/problems/definition-unchanged"));
        post("\"1\"", WIDER).then().statusCode(412);
        post("\"2\"", WIDER.replace("\"owner\"", "\"cutOffDays\": 30, \"owner\""))
                .then()
                .statusCode(201)
                .body("versions[0].cutOffDays", is(30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"COUNT\"' | '\"SUM\"' | definition-wrong-measure | /measure",
                "'\"COURSES\"' | '\"ACTIVITIES\"' | definition-unknown-code | /of/0/values",
                "'\"KIND\"' | '\"EFFECT\"' | definition-foreign-field | /of/0/field",
                "'\"ACTION_PLAN\"' | '\"WEBINAR\"' | definition-unknown-code | /of/0/values",
                "'{\"field\": \"STATUS\", \"values\": [\"COMPLETED\"]}' | '{\"field\": \"KIND\", \"values\": [\"GROWTH_PLAN\"]}' | definition-cannot-hold | /of/1/values",
                "'\"yearsBack\": 0,' | '\"yearsBack\": 0, \"once\": \"CONSULTANT\",' | definition-foreign-field | /once",
                "'\"yearsBack\": 0,' | '\"yearsBack\": 0, \"baselineOf\": \"9.2\",' | definition-baseline-not-asked | /baselineOf",
                "'\"yearsBack\": 0,' | '\"yearsBack\": 0, \"counts\": [{\"field\": \"KIND\", \"values\": [\"SHORT\"]}],' | definition-counts-not-asked | /counts",
                "'2026-01-01' | '2025-12-31' | definition-outside-contract | /validFrom",
                "'2026-01-01' | '2026-01-02' | definition-outside-contract | /validFrom",
            })
    void whatCannotBeEvaluatedIsRefusedAtItsField(String from, String to, String slug, String pointer) {
        post("\"1\"", WIDER.replace(from, to))
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A milestone has no unit for a number.
                "5.1 | COUNT | | definition-target-without-unit | /measure",
                "1.2 | SHARE | | definition-counts-missing | /counts",
                "3.2 | NPS | | definition-wrong-feed | /feed",
                "13.3 | GROWTH | | definition-baseline-missing | /baselineOf",
                "13.3 | GROWTH | 13.3 | definition-baseline-circular | /baselineOf",
                "13.3 | GROWTH | 13.4a | definition-baseline-not-counted | /baselineOf",
                "13.3 | GROWTH | 99.9 | definition-baseline-not-counted | /baselineOf",
                "10.1 | COUNT | | definition-wrong-measure | /measure",
            })
    void aTargetDecidesWhatCanBeCounted(String target, String measure, String baseline, String slug, String pointer) {
        var body = WIDER.replace("COUNT", measure)
                .replace(
                        "\"yearsBack\": 0",
                        "\"yearsBack\": 0" + (baseline == null ? "" : ", \"baselineOf\": \"%s\"".formatted(baseline)));
        var path = "/api/goals/contracts/2026/targets/" + target + "/definitions";
        var version = as("council").get(path).path("version").toString();
        as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
    }

    /** Growth on what another target counts: nothing is counted, so there is no baseline to tell it from. */
    @Test
    void growthMayRestOnWhatAnotherTargetCounts() {
        var path = "/api/goals/contracts/2026/targets/13.3/definitions";
        as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(WIDER.replace("\"COUNT\"", "\"GROWTH\", \"baselineOf\": \"18.3b\""))
                .post(path)
                .then()
                .statusCode(201)
                .body("versions[0].sentence.en", containsString("The baseline is what target 18.3b stands at."));
        as("council")
                .get("/api/goals/contracts/2026/targets/13.3/figure")
                .then()
                .statusCode(200)
                .body("reason", is("NO_BASELINE"));
    }

    @Test
    void whatIsMissingOrStrangeIsRefused() {
        as("analyst")
                .contentType(ContentType.JSON)
                .body(WIDER)
                .post(SHORT)
                .then()
                .statusCode(428);
        post("\"1\"", WIDER.replace("\"COMPLETED\"", "")).then().statusCode(422);
        post("\"1\"", WIDER.replace("\"Huset\"", "\"\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/owner"));
        post("\"1\"", WIDER.replace("\"feed\"", "\"fed\"")).then().statusCode(400);
        as("council")
                .get("/api/goals/contracts/2026/targets/99.9/definitions")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "kam", "council", "finance-greve", "crm"})
    void othersReadAndWriteNothing(String client) {
        as(client).get(SHORT).then().statusCode(200).body("actions", empty());
        as(client)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(WIDER)
                .post(SHORT)
                .then()
                .statusCode(403);
    }

    @Test
    void thePagesShowAndWriteVersions() {
        var there = "/goals/contracts/2026/targets/9.1/definitions";
        reading("council", "da")
                .get("/goals/contracts/2021/targets/3.1/definitions")
                .then()
                .statusCode(200)
                .body(containsString("kan ikke sammenlignes"));
        reading("analyst", "en").get(there + "/new").then().statusCode(200).body(containsString("STATUS: COMPLETED"));
        form(Map.of("of", "STATUS COMPLETED"))
                .then()
                .statusCode(422)
                .body(containsString("STATUS COMPLETED"))
                .body(containsString("skal være et felt"));
        form(Map.of("of", "STATUS: HELD")).then().statusCode(422).body(containsString("STATUS: HELD"));
        form(Map.of()).then().statusCode(303);
        reading("council", "da").get(there).then().body(containsString("Version 2"));
    }

    private static Response form(Map<String, String> otherwise) {
        var fields = new HashMap<>(Map.of(
                "_version", "1",
                "feed", "COURSES",
                "measure", "COUNT",
                "yearsBack", "0",
                "of", "KIND: SHORT, ACTION_PLAN\nSTATUS: COMPLETED",
                "danish", "Korte forløb og planer",
                "english", "Short courses and plans",
                "validFrom", "01-01-2026",
                "owner", "Huset",
                "reason", "Aftalt"));
        fields.putAll(otherwise);
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/goals/contracts/2026/targets/9.1/definitions/new");
    }

    private static Response post(String version, String body) {
        return as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post(SHORT);
    }
}
