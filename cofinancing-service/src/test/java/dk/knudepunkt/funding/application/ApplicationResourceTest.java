package dk.knudepunkt.funding.application;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ApplicationResourceTest {

    private static final String APPLICATIONS = "/api/cofinancing/funding/applications";

    private static final String PLAN = """
            {"programme": "interreg", "theme": "fehmarn-corridor", "title": "Grøn omstilling i bæltet", "role": "LEAD",
             "sought": 25000000, "ownShare": 5000000, "deadline": "2021-09-15"}""";

    @Test
    void anApplicationIsDraftedSentAndGrantedAndOthersHear() {
        var id = draft();
        as("council")
                .get(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("reference", matchesPattern("A-20\\d\\d-\\d{6}"))
                .body("actions", empty())
                .body("ownSharePercent", is(16.7f));
        act(id, 0, "submission", "{\"on\": \"2021-09-15\"}")
                .then()
                .statusCode(200)
                .body("status", is("SUBMITTED"))
                .body("actions", contains("grant", "rejection", "withdrawal"));
        act(id, 1, "grant", """
                        {"on": "2021-12-01", "granted": 20000000, "projectFrom": "2022-01-01",
                         "projectTo": "2024-12-31"}""")
                .then()
                .statusCode(200)
                .body("status", is("GRANTED"))
                .body("granted", is(20_000_000))
                .body("actions", contains("withdrawal"));

        var events = heard(id, 2);
        assertThat(events)
                .extracting(CloudEvent::getType)
                .containsExactly("application.submitted.v1", "application.granted.v1");
        events.forEach(event -> Contracts.assertValid(event.getType(), Events.data(event)));
        assertThat(Events.data(events.getFirst())).doesNotContain("Grøn omstilling");
    }

    @Test
    void aGrantIsGivenBackAndOthersHear() {
        var id = draft();
        act(id, 0, "submission", "{\"on\": \"2021-09-15\"}");
        act(id, 1, "grant", """
                        {"on": "2021-12-01", "granted": 20000000, "projectFrom": "2022-01-01",
                         "projectTo": "2024-12-31"}""");
        act(id, 2, "withdrawal", "{\"on\": \"2021-11-30\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/application-date-out-of-order"))
                .body("errors.pointer", contains("/on"));
        act(id, 2, "withdrawal", "{\"on\": \"2022-03-01\"}")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("decidedOn", is("2021-12-01"))
                .body("withdrawnOn", is("2022-03-01"))
                .body("actions", empty());

        var told = heard(id, 3).getLast();
        assertThat(told.getType()).isEqualTo("application.withdrawn.v1");
        Contracts.assertValid(told.getType(), Events.data(told));
    }

    @Test
    void aDraftIsWrittenAnewAndWhatIsSentStands() {
        var id = draft();
        sending("admin", PLAN.replace("25000000", "1000"))
                .header("If-Match", "\"0\"")
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("sought", is(1000));
        act(id, 1, "submission", "{\"on\": \"2021-09-01\"}").then().statusCode(200);
        sending("admin", PLAN)
                .header("If-Match", "\"2\"")
                .put(APPLICATIONS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", is("/problems/application-no-draft"));
    }

    @Test
    void aDraftThatIsDroppedIsNobodysNews() {
        var id = draft();
        act(id, 0, "withdrawal", "{\"on\": \"2021-09-01\"}")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        var sent = draft();
        act(sent, 0, "submission", "{\"on\": \"2021-09-01\"}");
        act(sent, 1, "withdrawal", "{\"on\": \"2021-09-02\"}").then().statusCode(200);
        heard(sent, 2);
        assertThat(Events.about("funding", id)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsField() {
        var id = draft();
        act(id, 0, "submission", "{\"on\": \"2021-09-16\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/application-after-deadline"))
                .body("errors.pointer", contains("/on"));
        act(id, 0, "grant", """
                        {"on": "2021-12-01", "granted": 1, "projectFrom": "2022-01-01", "projectTo": "2022-12-31"}""")
                .then()
                .statusCode(409)
                .body("type", is("/problems/application-status"))
                .body("actions", hasItems("submission", "withdrawal"));
        act(id, 0, "submission", "{\"on\": \"2021-09-10\"}").then().statusCode(200);
        act(id, 1, "grant", """
                        {"on": "2021-12-01", "granted": 25000001, "projectFrom": "2022-01-01",
                         "projectTo": "2022-12-31"}""")
                .then()
                .statusCode(422)
                .body("type", is("/problems/application-granted-more-than-sought"))
                .body("detail", is("Der er søgt om 25.000.000 kr. Bevillingen kan ikke være større."));
        act(id, 1, "grant", """
                        {"on": "2021-12-01", "granted": 1, "projectFrom": "2022-12-31", "projectTo": "2022-01-01"}""")
                .then()
                .statusCode(422)
                .body("type", is("/problems/application-project-ends-before-it-begins"));
        act(id, 1, "rejection", "{\"on\": \"2021-09-09\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/application-date-out-of-order"));
        act(id, 1, "rejection", "{\"on\": \"2999-01-01\"}").then().statusCode(422);
        act(id, 1, "rejection", "{\"on\": \"2021-11-01\"}").then().statusCode(200);
    }

    @Test
    void badFieldsAreNamed() {
        sending("analyst", """
                        {"programme": "", "title": "a\\nb", "sought": 0, "ownShare": -1}""")
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/programme", "/title", "/role", "/sought", "/ownShare", "/deadline"));
        sending("analyst", PLAN.replace("interreg", "none"))
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("type", is("/problems/unknown-programme"))
                .body("errors.pointer", contains("/programme"));
        sending("analyst", PLAN.replace("fehmarn-corridor", "none"))
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/theme"));
        as("council").get(APPLICATIONS + "?status=LOST").then().statusCode(400);
        as("council").get(APPLICATIONS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theListIsFilteredAndComesInPages() {
        draft();
        var second = draft();
        act(second, 0, "submission", "{\"on\": \"2021-09-01\"}");
        as("kam")
                .get(APPLICATIONS + "?status=SUBMITTED&programme=interreg&theme=fehmarn-corridor&limit=200")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(is("SUBMITTED")))
                .body("items.id", hasItem(second));
        var first = as("kam").get(APPLICATIONS + "?limit=1");
        var next = first.header("Link");
        var following = as("kam").get(next.substring(1, next.indexOf('>')));
        assertThat(following.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
        as("kam")
                .get(APPLICATIONS + "/lines?format=DANISH_CSV&status=SUBMITTED")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*" + second + ";A-20\\d\\d-\\d{6};Grøn omstilling i bæltet;interreg.*"));
        as("kam").get(APPLICATIONS + "/lines?format=XLSX").then().statusCode(200);
    }

    @Test
    void changeNeedsTheVersionAndARepeatedDraftIsOne() {
        var id = draft();
        sending("analyst", "{\"on\": \"2021-09-01\"}")
                .post(APPLICATIONS + "/" + id + "/submission")
                .then()
                .statusCode(428);
        act(id, 5, "submission", "{\"on\": \"2021-09-01\"}").then().statusCode(412);
        var key = UUID.randomUUID().toString();
        var ids = List.of(draft(key), draft(key));
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "finance-greve", "les-solroed", "kam", "developer", "triage", "crm"})
    void othersReadButDoNotWrite(String client) {
        as(client).get(APPLICATIONS).then().statusCode(200);
        sending(client, PLAN).post(APPLICATIONS).then().statusCode(403);
        sending(client, "{\"on\": \"2021-09-01\"}")
                .header("If-Match", "\"0\"")
                .post(APPLICATIONS + "/" + UUID.randomUUID() + "/submission")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyReadsWithoutAToken() {
        RestAssured.get(APPLICATIONS).then().statusCode(401);
        RestAssured.get(APPLICATIONS + "/lines").then().statusCode(401);
    }

    private static String draft() {
        return draft(UUID.randomUUID().toString());
    }

    private static String draft(String key) {
        return sending("analyst", PLAN)
                .header("Idempotency-Key", key)
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response act(String id, int version, String action, String body) {
        return sending("analyst", body)
                .header("If-Match", "\"" + version + "\"")
                .post(APPLICATIONS + "/" + id + "/" + action);
    }

    private static List<CloudEvent> heard(String id, int count) {
        return Awaitility.await().until(() -> Events.about("funding", id), events -> events.size() >= count);
    }
}
