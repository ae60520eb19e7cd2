package dk.knudepunkt.goals.judgement;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.goals.verdict.TargetVerdict;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HouseJudgementTest {

    private static final String DOUBT = """
            {"asOf": "2021-09-01", "expectation": "IN_DOUBT", "text": "Efteråret er tyndt", "source": "Ledelsesmøde"}""";

    @Test
    void theLastSaidHoldsAndTheFirstIsKept() {
        as("council")
                .get(api("9.3"))
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].expectation", is("REACHES"))
                .body("[0].by", nullValue());
        var key = UUID.randomUUID().toString();
        var id = judge("9.3", key, DOUBT).then().statusCode(201).extract().<String>path("id");
        judge("9.3", key, DOUBT).then().statusCode(201).body("id", is(id));
        as("council")
                .get(api("9.3"))
                .then()
                .body("expectation", contains("IN_DOUBT", "REACHES"))
                .body("[0].by", is("analyst"));
        as("council")
                .get("/api/goals/contracts/2021/targets/9.3/figure")
                .then()
                .body("house.said.expectation", is("IN_DOUBT"));
        // As it was known at the half-year the house expected to reach it.
        as("council")
                .get("/api/goals/contracts/2021/targets/9.3/figure?knownAt=2021-07-31")
                .then()
                .body("house.said.expectation", is("REACHES"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 422, house-judgement-date-out-of-range",
        "2026-01-02, 422, house-judgement-date-out-of-range"
    })
    void aDayThatCannotBeIsNamed(String day, int status, String slug) {
        judge("9.1", UUID.randomUUID().toString(), DOUBT.replace("2021-09-01", day))
                .then()
                .statusCode(status)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains("/asOf"));
    }

    @Test
    void onlyWhoMayJudges() {
        for (var client : new String[] {"council", "developer", "kam", "les-solroed", "finance-greve", "crm"}) {
            as(client)
                    .contentType(ContentType.JSON)
                    .body(DOUBT)
                    .post(api("9.1"))
                    .then()
                    .statusCode(403);
            as(client).get(api("9.1")).then().statusCode(200);
        }
        RestAssured.get(api("9.1")).then().statusCode(401);
    }

    @Test
    void peopleSayItOnAPage() {
        var page = "/goals/contracts/2021/targets/13.7/house-judgements";
        reading("council", "da")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("linje 1141"))
                .body(not(containsString("name=\"expectation\"")));
        form(page, "").then().statusCode(422).body(containsString("id=\"text-error\""));
        form(page, "Ingen virksomhed vil være med").then().statusCode(303);
        reading("council", "en")
                .get(page)
                .then()
                .body(containsString("The house misses the target"))
                .body(containsString("Ingen virksomhed vil være med"))
                .body(containsString("linje 1141"));
        reading("council", "da")
                .get("/goals/contracts/2021/targets/13.7")
                .then()
                .body(containsString("Huset når ikke målet"))
                .body(containsString("Uenige"));
    }

    @Test
    void itPartsFromWhatItDoesNotSay() {
        for (var verdict : TargetVerdict.values()) {
            var agreeing = Arrays.stream(HouseExpectation.values())
                    .filter(each -> !each.partsFrom(verdict))
                    .count();
            assertEquals(verdict == TargetVerdict.UNDECIDED ? 3 : 1, agreeing, verdict::name);
        }
    }

    private static Response form(String page, String text) {
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false)
                .formParam("asOf", "01-10-2021")
                .formParam("expectation", "MISSES")
                .formParam("text", text)
                .formParam("source", "Ledelsesmøde")
                .formParam("_key", UUID.randomUUID().toString())
                .post(page);
    }

    private static Response judge(String code, String key, String body) {
        return as("analyst")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(api(code));
    }

    private static String api(String code) {
        return "/api/goals/contracts/2021/targets/" + code + "/house-judgements";
    }
}
