package dk.knudepunkt.cofinancing.agreement.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
public class WhatIfResourceTest {

    private static final String WHAT_IFS = "/api/cofinancing/what-ifs";

    @Test
    void ifSolroedLeavesTheOthersPayItsPartAndTheTableStillCloses() {
        var answer = ask(2021, """
                {"leaving": ["269"]}""").statusCode(200).rootPath("scenarios[0]");

        answer.body("today", is(4_000_000))
                .body("then", is(4_000_000))
                .body("municipalities", hasSize(17))
                .body("municipalities.difference.sum()", is(0))
                .body("municipalities.collect { it.amounts.values().sum() ?: 0 }.sum()", is(4_000_000))
                .rootPath("scenarios[0].municipalities.find { it.code == '269' }")
                .body("today", is(61_394))
                .body("then", is(0))
                .body("difference", is(-61_394))
                .body("percent", is(-100.0f))
                .body("perInhabitantToday", is(2.62f))
                .body("perInhabitantThen", is(0.0f))
                .rootPath("scenarios[0].municipalities.find { it.code == '253' }")
                .body("today", is(132_304))
                .body("then", is(136_496))
                .body("difference", is(4_192))
                .body("percent", is(3.17f))
                .body("inhabitants", is(50_514))
                .body("perInhabitantDifference", is(0.08f));
    }

    @Test
    void manyThingsChangeAtOnceInSomeClustersOnly() {
        ask(2021, """
                {"clusters": ["food"], "lead": "253", "leadShare": 400000, "budget": 1200000},
                {"clusters": ["life-science"], "leaving": ["326"], "lead": "269", "key": {"kind": "EQUAL"}}""")
                .statusCode(200)
                .rootPath("scenarios[0]")
                .body("then", is(4_200_000))
                .body("difference", is(200_000))
                .body("clusters.find { it.code == 'food' }.lead", is("253"))
                .body("clusters.find { it.code == 'life-science' }.parties", is(16))
                .body("clusters.find { it.code == 'construction' }.budget", is(1_000_000))
                .body("municipalities.find { it.code == '253' }.amounts.food", is(400_000))
                .body("municipalities.find { it.code == '269' }.amounts.'life-science'", is(500_000))
                .body("municipalities.find { it.code == '253' }.amounts.'life-science'", is(33_333))
                .body("municipalities.find { it.code == '330' }.amounts.'life-science'", is(33_334));
    }

    @Test
    void aMunicipalityJoinsAndAnotherKeyDateCounts() {
        ask(2031, """
                {"clusters": ["robotics"], "joining": ["330"], "keyDate": "2021-01-01", "leaving": ["101"],
                 "lead": "269", "leadShare": 0}""")
                .statusCode(200)
                .rootPath("scenarios[0].clusters.find { it.code == 'robotics' }")
                .body("keyDate", is("2021-01-01"))
                .body("parties", is(3))
                .rootPath("scenarios[0].municipalities")
                .body("find { it.code == '330' }.amounts.robotics", is(610))
                .body("find { it.code == '253' }.amounts.robotics", is(390))
                .body("find { it.code == '330' }.percent", is(510 * 100f / 100 + 100))
                .body("find { it.code == '101' }.inhabitants", nullValue());
    }

    @Test
    void aKeyMayBeAMix() {
        ask(2031, """
                {"clusters": ["robotics"], "key": {"kind": "MIX", "parts": [
                    {"percent": 50, "key": {"kind": "EQUAL"}},
                    {"percent": 50, "key": {"kind": "FIXED_SHARES", "percent": {"253": 100}}}]}}""")
                .statusCode(200)
                .body("scenarios[0].municipalities.find { it.code == '253' }.amounts.robotics", is(225))
                .body("scenarios[0].municipalities.find { it.code == '269' }.amounts.robotics", is(75));
    }

    @Test
    void tenScenariosAreAnsweredInOrderAndAnEleventhIsRefused() {
        post("council", questions(2021, 10)).statusCode(200).body("scenarios.name[9]", is("Question 9"));
        post("council", questions(2021, 11)).statusCode(422).body("errors[0].pointer", is("/scenarios"));
    }

    @Test
    void nothingIsWrittenAnywhere() {
        var before = as("council").get("/api/cofinancing/allocations/2021").header("ETag");

        ask(2021, "{\"budget\": 5000000}").statusCode(200);

        assertThat(as("council").get("/api/cofinancing/allocations/2021").header("ETag"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 | {'clusters': ['robots']} | what-if-unknown-cluster | /clusters | construction, environmental",
                "2021 | {'leaving': ['101']} | what-if-leaver-is-no-party | /leaving | København",
                "2021 | {'lead': '101'} | what-if-lead-is-no-party | /lead | København",
                "2021 | {'leaving': ['370']} | what-if-lead-is-no-party | /lead | Næstved",
                "2021 | {'leadShare': 1000001} | what-if-lead-share-above-budget | /leadShare | 1.000.001",
                "2021 | {'budget': 499999} | what-if-lead-share-above-budget | /leadShare | 499.999",
                "2021 | {'keyDate': '1901-01-01'} | what-if-key-date-without-data | /keyDate | 2021-01-01",
                "2021 | {'joining': ['101']} | what-if-not-counted | /joining | København",
                "2021 | {'keyDate': '2030-10-01'} | what-if-not-counted | /keyDate | Køge",
                "2031 | {'clusters': ['food'], 'leaving': ['253']} | what-if-nobody-left | '' | 500",
                "2031 | {'clusters': ['food'], 'key': {'kind': 'FIXED_SHARES', 'percent': {'330': 100}}} | what-if-nobody-left | '' | 500",
                "2021 | {'key': {'kind': 'FIXED_SHARES', 'percent': {'253': 99}}} | percent-not-100 | /key/percent | 99",
                "2021 | {'key': {'kind': 'FIXED_SHARES', 'percent': {'253': 100, '265': 0}}} | percent-not-positive | /key/percent | 0",
                "2021 | {'key': {'kind': 'FIXED_SHARES', 'percent': {'101': 100}}} | what-if-share-of-no-party | /key | København",
                "2021 | {'leaving': ['269'], 'key': {'kind': 'FIXED_SHARES', 'percent': {'269': 100}}} | what-if-share-of-no-party | /key | Solrød",
                "2021 | {'key': {'kind': 'MIX', 'parts': [{'percent': 100, 'key': {'kind': 'MIX', 'parts': [{'percent': 100, 'key': {'kind': 'EQUAL'}}]}}]}} | mix-of-mixes | /key/parts/0/key | blandet"
            })
    void whatNobodyCouldAgreeOnIsNamedAtItsPlace(int year, String change, String slug, String pointer, String told) {
        ask(year, change.replace('\'', '"'))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString(slug))
                .body("errors[0].pointer", is("/scenarios/0/changes/0" + pointer))
                .body("detail", containsString(told));
    }

    @Test
    void theLaterChangeIsTheOneThatIsNamed() {
        ask(2021, "{\"leaving\": [\"269\"]}, {\"leaving\": [\"269\"]}")
                .statusCode(422)
                .body("errors[0].pointer", is("/scenarios/0/changes/1/leaving"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"leaving\": [\"999\"]}",
                "{\"budget\": 0}",
                "{\"leadShare\": -1}",
                "{\"budget\": 9999999999999}",
                "{\"lead\": \"x\"}",
                "{\"clusters\": [null]}",
                "{\"key\": {\"kind\": \"FIXED_SHARES\"}}",
                "{\"key\": {\"kind\": \"MIX\", \"parts\": [null]}}",
                "{\"key\": {\"kind\": \"MIX\", \"parts\": []}}",
                "null"
            })
    void whatIsNoValueIsRefused(String change) {
        ask(2021, change).statusCode(422).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\": {\"kind\": \"FIXED_SHARES\", \"percent\": {\"253\": 1E+99999999}}}",
                "{\"key\": {\"kind\": \"DICE\"}}",
                "{\"keyDate\": \"soon\"}",
                "{\"budget\": \"much\"}"
            })
    void whatIsOfAnotherTypeIsMalformed(String change) {
        ask(2021, change).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aYearWithoutAgreementsIsNamed() {
        ask(1999, "{\"leaving\": [\"269\"]}").statusCode(404).body("type", containsString("no-agreement"));
    }

    @Test
    void aCallerWithoutTokenIsRefused() {
        given().contentType(ContentType.JSON)
                .body(questions(2021, 1))
                .post(WHAT_IFS)
                .then()
                .statusCode(401);
    }

    static ValidatableResponse ask(int year, String changes) {
        return post("council", """
                {"year": %d, "scenarios": [{"name": "A thought", "changes": [%s]}]}""".formatted(year, changes));
    }

    private static ValidatableResponse post(String caller, String body) {
        return as(caller)
                .header("Accept-Language", "da")
                .contentType(ContentType.JSON)
                .body(body)
                .post(WHAT_IFS)
                .then();
    }

    public static String questions(int year, int count) {
        List<String> scenarios =
                IntStream.range(0, count).mapToObj("""
                        {"name": "Question %d", "changes": [{"leaving": ["269"]}]}"""::formatted).toList();
        return "{\"year\": %d, \"scenarios\": [%s]}".formatted(year, String.join(",", scenarios));
    }

    public static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
