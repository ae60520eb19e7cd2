package dk.knudepunkt.integration.webhook;

import static dk.knudepunkt.integration.Callers.as;
import static dk.knudepunkt.integration.Callers.sending;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeping webhooks over the API. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WebhookResourceTest {

    private static final String WEBHOOKS = "/api/webhooks";
    private static final String URL = "https://localhost:1/hooks";

    @AfterEach
    void removeAll() {
        for (var owner : List.of("crm", "admin")) {
            as(owner)
                    .get(WEBHOOKS + "?limit=200")
                    .<List<String>>path("items.id")
                    .forEach(id -> as(owner).header("If-Match", "*").delete(WEBHOOKS + "/" + id));
        }
    }

    @Test
    void aSystemRegistersOneAndSeesItsSecretOnce() {
        var answer = sending("crm", Registered.body(URL, "referral.accepted.v2", "referral.accepted.v2"))
                .post(WEBHOOKS);

        answer.then()
                .statusCode(201)
                .header("Location", containsString(WEBHOOKS + "/" + answer.path("webhook.id")))
                .header("ETag", notNullValue())
                .body("secret", containsString("whsec_"))
                .body("webhook.owner", is("crm"))
                .body("webhook.status", is("ACTIVE"))
                .body("webhook.units", is(List.of("les-solroed")))
                .body("webhook.eventTypes", is(List.of("referral.accepted.v2")))
                .body("webhook.actions", is(List.of("pause", "secret-rotation", "pings")));
        as("crm")
                .get(WEBHOOKS + "/" + answer.path("webhook.id"))
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body(not(containsString("whsec_")));
    }

    @Test
    void theTypesToChooseFromAreThoseOneMayHearOf() {
        as("crm")
                .get(WEBHOOKS + "/event-types")
                .then()
                .statusCode(200)
                .body("", hasItem("referral.accepted.v2"))
                .body("", not(hasItem("subsidy.paid.v1")))
                .body("", not(hasItem("developer.registered.v2")));
        as("admin").get(WEBHOOKS + "/event-types").then().body("", hasItem("subsidy.paid.v1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                            | 422 | validation           | /url",
                "{'url': 'https://localhost/', 'eventTypes': []}               | 422 | validation           | /eventTypes",
                "{'url': 'hooks', 'eventTypes': ['report.published.v1']}       | 422 | validation           | /url",
                "{'url': 'https://a b/', 'eventTypes': ['report.published.v1']}| 422 | validation           | /url",
                "{'url': 'https://localhost/#x', 'eventTypes': ['report.published.v1']} | 422 | webhook-receiver-malformed | /url",
                "{'url': 'https://nowhere.invalid/', 'eventTypes': ['report.published.v1']} | 422 | webhook-receiver-unknown | /url",
                "{'url': 'https://localhost/', 'eventTypes': ['everything']}   | 422 | webhook-event-type-unknown   | /eventTypes",
                "{'url': 'https://localhost/', 'eventTypes': ['*']}            | 422 | webhook-event-type-unknown   | /eventTypes",
                "{'url': 'https://localhost/', 'eventTypes': ['subsidy.paid.v1']} | 403 | webhook-event-type-not-yours | /eventTypes",
                "{'url': 'https://localhost/', 'eventTypes': [7]}              | 400 | malformed-value      | /eventTypes/0",
                "{'url': 'https://localhost/', 'eventTypes': ['report.published.v1'], 'all': true} | 400 | unknown-field | /all",
            })
    void whatIsWrongIsNamedAtItsField(String body, int status, String problem, String pointer) {
        sending("crm", body.replace('\'', '"'))
                .post(WEBHOOKS)
                .then()
                .statusCode(status)
                .body("type", is("/problems/" + problem))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void nobodyKnowsOfAnothersAndAnAdministratorOverseesAll() {
        var crms = Registered.by("crm", URL, "report.published.v1");
        var admins = Registered.by("admin", URL, "report.published.v1");

        as("crm").get(admins.path()).then().statusCode(404).body("type", is("/problems/webhook-not-found"));
        as("crm").header("If-Match", "*").delete(admins.path()).then().statusCode(404);
        as("crm").header("If-Match", "*").post(admins.path() + "/pause").then().statusCode(404);
        as("crm").get(admins.path() + "/deliveries").then().statusCode(404);
        as("crm").get(WEBHOOKS).then().body("items.id", not(hasItem(admins.id())));
        as("admin").get(WEBHOOKS).then().body("items.id", hasItem(crms.id()));
        as("admin").get(crms.path()).then().statusCode(200).body("actions", is(List.of("pause", "pings")));
        sending("admin", "{\"overlapHours\": 1}")
                .header("If-Match", "*")
                .post(crms.path() + "/secret-rotation")
                .then()
                .statusCode(403)
                .body("type", is("/problems/webhook-not-yours-to-change"));
        sending("admin", Registered.body(URL, "report.published.v1"))
                .header("If-Match", "*")
                .put(crms.path())
                .then()
                .statusCode(403);
        as("admin").header("If-Match", "*").post(crms.path() + "/pause").then().statusCode(200);
        for (var client :
                List.of("analyst", "les-solroed", "triage", "council", "developer", "finance-greve", "cases")) {
            as(client).get(WEBHOOKS).then().statusCode(403);
        }
        given().get(WEBHOOKS).then().statusCode(401);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        var webhook = Registered.by("crm", URL, "report.published.v1");
        var tag = webhook.get().header("ETag");
        var wanted = Registered.body(URL + "/2", "course.completed.v2");

        sending("crm", wanted).put(webhook.path()).then().statusCode(428);
        sending("crm", wanted)
                .header("If-Match", tag)
                .put(webhook.path())
                .then()
                .statusCode(200)
                .body("url", is(URL + "/2"))
                .body("eventTypes", is(List.of("course.completed.v2")));
        sending("crm", wanted)
                .header("If-Match", tag)
                .put(webhook.path())
                .then()
                .statusCode(412);
        as("crm").header("If-Match", tag).post(webhook.path() + "/pause").then().statusCode(412);
        as("crm").post(webhook.path() + "/pause").then().statusCode(428);
        as("crm").delete(webhook.path()).then().statusCode(428);
        as("crm")
                .header("If-None-Match", webhook.get().header("ETag"))
                .get(webhook.path())
                .then()
                .statusCode(304);
    }

    @Test
    void itIsPausedResumedAndRemoved() {
        var webhook = Registered.by("crm", URL, "report.published.v1");

        webhook.post("pause")
                .then()
                .statusCode(200)
                .body("status", is("PAUSED"))
                .body("actions", hasItem("resumption"));
        webhook.post("pause")
                .then()
                .statusCode(409)
                .body("type", is("/problems/webhook-action-not-open"))
                .body("actions", hasItem("resumption"));
        as("crm").post(webhook.path() + "/pings").then().statusCode(409);
        webhook.post("resumption").then().statusCode(200).body("status", is("ACTIVE"));
        webhook.remove();
        webhook.get().then().statusCode(404);
    }

    @Test
    void whoAsksAgainWithTheSameKeyGetsTheSameWithoutTheSecret() {
        var key = UUID.randomUUID().toString();
        var body = Registered.body(URL, "report.published.v1");
        var first = sending("crm", body).header("Idempotency-Key", key).post(WEBHOOKS);
        var second = sending("crm", body).header("Idempotency-Key", key).post(WEBHOOKS);

        second.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .body("webhook", is(first.<Map<String, Object>>path("webhook")))
                .body("secret", nullValue());
        as("crm").get(WEBHOOKS).then().body("items.size()", is(1));
        sending("crm", Registered.body(URL, "report.published.v1", "course.completed.v2"))
                .header("Idempotency-Key", key)
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void anOwnerHasAtMostTwentyAlsoWhenTenComeAtOnce() {
        for (var i = 0; i < 19; i++) {
            Registered.by("crm", URL, "report.published.v1");
        }
        List<Response> answers = AtOnce.times(
                10,
                no -> sending("crm", Registered.body(URL, "report.published.v1"))
                        .post(WEBHOOKS));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/too-many-webhooks");
        });
        Registered.by("admin", URL, "report.published.v1");
    }

    @ParameterizedTest
    @CsvSource({"{}, 422", "{'overlapHours': -1}, 422", "{'overlapHours': 169}, 422", "{'overlapHours': 'x'}, 400"})
    void anOverlapIsAWeekAtMost(String body, int status) {
        var webhook = Registered.by("crm", URL, "report.published.v1");

        sending("crm", body.replace('\'', '"'))
                .header("If-Match", "*")
                .post(webhook.path() + "/secret-rotation")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem("/overlapHours"));
    }
}
