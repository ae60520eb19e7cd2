package dk.knudepunkt.funding.subsidy;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SubsidyResourceTest {

    private static final String PAGES = "/cofinancing/funding/subsidies";
    private static final String SUBSIDIES = "/api/cofinancing/funding/subsidies";

    @Inject
    ObjectMapper json;

    @Test
    void aSubsidyIsGrantedAndPaidAndOthersHearOfTheAmountAlone() {
        var id = grant(50_000, "2021-03-01");
        act(id, 0, "payment", "{\"paid\": 48000, \"on\": \"2021-06-01\"}")
                .then()
                .statusCode(200)
                .body("status", is("PAID"))
                .body("paid", is(48_000));
        var events = Awaitility.await().until(() -> Events.about("funding", id), heard -> !heard.isEmpty());
        var data = Events.data(events.getFirst());
        Contracts.assertValid("subsidy.paid.v1", data);
        assertThat(data).contains("48000").doesNotContain("12345674");
    }

    @Test
    void paidIsTheExample() throws Exception {
        var message = SubsidyMessages.message(new Subsidy.Paid(
                UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c"),
                "smv-pro",
                "269",
                48_000,
                LocalDate.of(2021, 6, 1)));
        assertThat(message.topic()).isEqualTo("funding");
        Contracts.assertIsExample(message.type(), json.writeValueAsString(message.data()));
    }

    @Test
    void sumsCountAGrantAndAPaymentInTheirOwnYears() {
        var before = as("council").get(SUBSIDIES + "/sums");
        var granted = sum(before, 2017, "granted");
        var paid = sum(before, 2018, "paid");
        var payments = sum(before, 2018, "payments");
        var id = grant(30_000, "2017-12-31");
        act(id, 0, "payment", "{\"paid\": 10000, \"on\": \"2018-01-01\"}")
                .then()
                .statusCode(200);
        var after = as("finance-greve").get(SUBSIDIES + "/sums");
        assertThat(sum(after, 2017, "granted")).isEqualTo(granted + 30_000);
        assertThat(sum(after, 2018, "paid")).isEqualTo(paid + 10_000);
        assertThat(sum(after, 2018, "payments")).isEqualTo(payments + 1);
        after.then().body(not(containsString("12345674")));
        as("council")
                .get(SUBSIDIES + "/sums?format=CSV")
                .then()
                .statusCode(200)
                .body(containsString("year,programme,granted,grants,paid,payments"));
    }

    @Test
    void aPaymentThatIsTakenBackLeavesTheSumsAndOthersHear() {
        var before = sum(as("council").get(SUBSIDIES + "/sums"), 2019, "paid");
        var id = grant(30_000, "2019-01-31");
        act(id, 0, "payment", "{\"paid\": 10000, \"on\": \"2019-06-01\"}")
                .then()
                .body("actions", contains("reversal"));
        act(id, 1, "reversal", "")
                .then()
                .statusCode(200)
                .body("status", is("GRANTED"))
                .body("paid", nullValue())
                .body("actions", contains("lapse", "payment"));
        assertThat(sum(as("council").get(SUBSIDIES + "/sums"), 2019, "paid")).isEqualTo(before);
        act(id, 2, "reversal", "").then().statusCode(409).body("type", is("/problems/subsidy-status"));
        act(id, 2, "payment", "{\"paid\": 20000, \"on\": \"2019-06-02\"}")
                .then()
                .statusCode(200);
        assertThat(sum(as("council").get(SUBSIDIES + "/sums"), 2019, "paid")).isEqualTo(before + 20_000);

        var events = Awaitility.await().until(() -> Events.about("funding", id), heard -> heard.size() == 3);
        assertThat(events)
                .extracting(CloudEvent::getType)
                .containsExactly("subsidy.paid.v1", "subsidy.reversed.v1", "subsidy.paid.v1");
        events.forEach(event -> Contracts.assertValid(event.getType(), Events.data(event)));
    }

    @Test
    void reversedIsTheExample() throws Exception {
        var message = SubsidyMessages.message(new Subsidy.Reversed(
                UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c"), LocalDate.of(2021, 7, 1)));
        assertThat(message.topic()).isEqualTo("funding");
        Contracts.assertIsExample(message.type(), json.writeValueAsString(message.data()));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var id = grant(50_000, "2021-03-01");
        act(id, 0, "payment", "{\"paid\": 50001, \"on\": \"2021-06-01\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/subsidy-paid-more-than-granted"))
                .body("errors.pointer", contains("/paid"));
        act(id, 0, "payment", "{\"paid\": 1, \"on\": \"2021-02-28\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/subsidy-date-out-of-order"));
        act(id, 0, "lapse", "{}").then().statusCode(200).body("status", is("LAPSED"));
        act(id, 1, "payment", "{\"paid\": 1, \"on\": \"2021-06-01\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/subsidy-status"));
        sending(
                        "analyst",
                        "{\"programme\": \"x\", \"cvr\": \"12345678\", \"municipalityCode\": \"000\", \"granted\": 0}")
                .post(SUBSIDIES)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/cvr", "/municipalityCode", "/granted", "/on"));
        sending("analyst", promise(1, "2999-01-01")).post(SUBSIDIES).then().statusCode(422);
        sending("analyst", "{\"paid\": 1, \"on\": \"2021-06-01\"}")
                .post(SUBSIDIES + "/" + id + "/payment")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "finance-greve", "les-solroed", "kam", "triage", "crm"})
    void othersSeeSumsButNoCompany(String client) {
        var id = grant(50_000, "2021-03-01");
        as(client).get(SUBSIDIES).then().statusCode(403);
        as(client).get(SUBSIDIES + "/" + id).then().statusCode(403);
        sending(client, promise(1, "2021-03-01")).post(SUBSIDIES).then().statusCode(403);
        as(client).get(SUBSIDIES + "/sums").then().statusCode(200);
        as(client)
                .accept("text/html")
                .get("/cofinancing/funding/subsidies")
                .then()
                .statusCode(403);
        as(client)
                .get("/cofinancing/funding")
                .then()
                .statusCode(200)
                .body(not(containsString("12345674")))
                .body(not(containsString("/cofinancing/funding/subsidies")));
    }

    @Test
    void thoseWhoWorkWithThemSeeTheCompanies() {
        var id = grant(50_000, "2021-03-01");
        as("developer")
                .get(SUBSIDIES + "?status=GRANTED&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        RestAssured.get(SUBSIDIES).then().statusCode(401);
    }

    @Test
    void aSubsidyIsGrantedAndPaidWithoutScripts() {
        as("developer")
                .formParam("cvr", "12345678")
                .formParam("programme", "smv-pro")
                .formParam("municipalityCode", "269")
                .formParam("granted", "50.000")
                .formParam("on", "2021-03-01")
                .post("/cofinancing/funding/subsidies/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"cvr-error\""))
                .body(containsString("value=\"50.000\""));
        var location = as("developer")
                .formParam("cvr", "12 34 56 74")
                .formParam("programme", "smv-pro")
                .formParam("municipalityCode", "269")
                .formParam("granted", "50.000 kr.")
                .formParam("on", "2021-03-01")
                .formParam("_key", UUID.randomUUID().toString())
                .post("/cofinancing/funding/subsidies/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        as("developer")
                .formParam("paid", "60.000")
                .formParam("on", "2021-06-01")
                .formParam("_version", 0)
                .post(location + "/payment")
                .then()
                .statusCode(422)
                .body(containsString("Tilsagnet er på 50.000 kr."));
        as("developer")
                .formParam("paid", "48.000")
                .formParam("on", "2021-06-01")
                .formParam("_version", 0)
                .post(location + "/payment")
                .then()
                .statusCode(303);
        as("analyst")
                .get(location)
                .then()
                .body(containsString("48.000 kr. den 1. juni 2021"))
                .body(containsString(
                        "action=\"" + PAGES + location.substring(location.lastIndexOf('/')) + "/reversal"));
        as("developer")
                .formParam("_version", 1)
                .post(location + "/reversal")
                .then()
                .statusCode(303);
        as("analyst")
                .get(location)
                .then()
                .body(not(containsString("48.000 kr.")))
                .body(containsString("/payment\""));
        as("analyst")
                .get("/cofinancing/funding/subsidies")
                .then()
                .statusCode(200)
                .body(containsString("12345674"));
    }

    private static String grant(long amount, String on) {
        return sending("developer", promise(amount, on))
                .post(SUBSIDIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String promise(long amount, String on) {
        return """
                {"programme": "smv-pro", "cvr": "12345674", "municipalityCode": "269", "granted": %d, "on": "%s"}""".formatted(amount, on);
    }

    private static Response act(String id, int version, String action, String body) {
        return sending("developer", body)
                .header("If-Match", "\"" + version + "\"")
                .post(SUBSIDIES + "/" + id + "/" + action);
    }

    private static int sum(Response sums, int year, String field) {
        Integer found = sums.path("find { it.year == %d && it.programme == 'smv-pro' }?.%s".formatted(year, field));
        return found == null ? 0 : found;
    }
}
