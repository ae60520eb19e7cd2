package dk.knudepunkt.referrals.promise.policy;

import static dk.knudepunkt.referrals.Desk.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PolicyResourceTest {

    private static final String POLICIES = "/api/policies";
    private static final String BODY = """
            {"name": "24 timer på arbejdsdage", "effectiveFrom": "2095-01-01", "targetMinutes": 1440,
             "readings": ["WORKING_DAYS", "CLOCK_HOURS"],
             "steps": [{"percent": 50, "tell": "DESK"}, {"percent": 100, "tell": "LEADER"}]}""";

    @Test
    void shippedPolicyPromises24HoursInBothReadings() {
        as("kam")
                .get(POLICIES)
                .then()
                .body("items.find { it.number == 1 }.terms.readings", is(List.of("CLOCK_HOURS", "WORKING_DAYS")))
                .body("items.find { it.number == 1 }.terms.targetMinutes", is(1440))
                .body("items.find { it.number == 1 }.terms.steps.percent", is(List.of(50, 80, 100)));
    }

    @Test
    void draftIsRevisedActivatedAndThenKept() {
        var draft = as("admin").body(BODY).post(POLICIES);
        draft.then().statusCode(201).header("ETag", startsWith("\"0.")).body("status", is("DRAFT"));
        var at = POLICIES + "/" + draft.path("id");
        as("admin").body(BODY).put(at).then().statusCode(428);
        as("admin")
                .header("If-Match", "\"0\"")
                .body(BODY.replace("1440", "480").replace("2095-01-01", "2095-02-01"))
                .put(at)
                .then()
                .statusCode(200)
                .body("terms.targetMinutes", is(480));
        as("admin").header("If-Match", "\"0\"").post(at + "/activation").then().statusCode(412);
        as("admin")
                .header("If-Match", "\"1\"")
                .post(at + "/activation")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"));
        as("admin")
                .header("If-Match", "\"2\"")
                .body(BODY)
                .put(at)
                .then()
                .statusCode(409)
                .body("type", containsString("policy-not-a-draft"));
        as("analyst").get(POLICIES).then().body("items.id", hasItem(draft.<String>path("id")));
    }

    @Test
    void tenDraftsAtOnceHaveTheirOwnNumbersAndOneOfThemBeginsOnTheDay() {
        var drafts = AtOnce.times(
                10,
                no -> as("admin").body(BODY.replace("2095-01-01", "2096-05-01")).post(POLICIES));
        assertEquals(
                10,
                drafts.stream()
                        .map(draft -> draft.then().statusCode(201).extract().<Integer>path("number"))
                        .distinct()
                        .count());
        var answers = AtOnce.times(
                10,
                no -> as("admin")
                        .header("If-Match", "\"0\"")
                        .post(POLICIES + "/" + drafts.get(no).path("id") + "/activation"));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .forEach(refused -> refused.then()
                        .statusCode(409)
                        .body("type", is("/problems/policy-date-taken"))
                        .body("errors.pointer", is(List.of("/effectiveFrom"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2094-01-01,100,100,policy-steps-out-of-order,/steps",
        "2094-01-01,100,80,policy-steps-out-of-order,/steps",
        "2020-02-01,50,100,policy-in-the-past,/effectiveFrom"
    })
    void policyThatCannotBeIsNotActivated(String from, int first, int second, String slug, String pointer) {
        activate(BODY.replace("2095-01-01", from)
                        .replace("\"percent\": 100", "\"percent\": %d".formatted(second))
                        .replace("\"percent\": 50", "\"percent\": %d".formatted(first)))
                .then()
                .statusCode(422)
                .body("type", containsString(slug))
                .body("errors[0].pointer", is(pointer));
    }

    @Test
    void onePolicyAppliesOnADay() {
        activate(BODY.replace("2095-01-01", "2093-01-01")).then().statusCode(200);
        activate(BODY.replace("2095-01-01", "2093-01-01"))
                .then()
                .statusCode(409)
                .body("type", containsString("policy-date-taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1440|0|422|/targetMinutes",
                "[\"WORKING_DAYS\", \"CLOCK_HOURS\"]|[]|422|/readings",
                "\"CLOCK_HOURS\"]|\"WORKING_DAYS\"]|422|/readings",
                "CLOCK_HOURS|MOON_HOURS|400|/readings/1",
                "\"percent\": 50|\"percent\": -1|422|/steps/0/percent"
            })
    void badInputIsNamed(String right, String wrong, int status, String pointer) {
        as("admin")
                .body(BODY.replace(right, wrong))
                .post(POLICIES)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", is(pointer));
    }

    @ParameterizedTest
    @CsvSource({"les-solroed,403,403", "crm,403,403", "triage,200,403", "kam,200,403"})
    void whoMayReadAndWhoMayEdit(String client, int reading, int editing) {
        as(client).get(POLICIES).then().statusCode(reading);
        as(client).body(BODY).post(POLICIES).then().statusCode(editing);
    }

    private static Response activate(String body) {
        var id = as("admin").body(body).post(POLICIES).path("id");
        return as("admin").header("If-Match", "\"0\"").post(POLICIES + "/" + id + "/activation");
    }
}
