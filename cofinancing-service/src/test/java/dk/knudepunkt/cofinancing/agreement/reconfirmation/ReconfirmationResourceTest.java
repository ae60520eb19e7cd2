package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped agreements of 2021-2024, confirmed by Greve. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReconfirmationResourceTest {

    private static final String API = "/api/cofinancing";

    @Inject
    Reconfirmations reconfirmations;

    @Inject
    Reminders reminders;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            reconfirmations.delete("corrects is not null");
            reconfirmations.deleteAll();
            reminders.deleteAll();
        });
    }

    @Test
    void aMunicipalityGoesOnForAYear() {
        confirm(food(), 2022)
                .statusCode(201)
                .body("municipality", is("Greve"))
                .body("year", is(2022))
                .body("minutesReference", is("Byrådet 14.12.2021, punkt 7"))
                .body("registeredBy", is("finance-greve"))
                .body("registeredAt", notNullValue());

        board(2022)
                .body("confirmed", is(1))
                .body("missing", is(67))
                .body(
                        "agreements.cluster",
                        contains("construction", "environmental-technology", "food", "life-science"))
                .body("rows.size()", is(17))
                .rootPath("rows.find { it.municipalityCode == '253' }")
                .body("missing", is(3))
                .body("cells.state", contains("MISSING", "MISSING", "CONFIRMED", "MISSING"))
                .body("cells[2].minutesReference", is("Byrådet 14.12.2021, punkt 7"));
        board(2023).body("confirmed", is(0));
    }

    @Test
    void itGoesOnOncePerYear() {
        confirm(food(), 2022).statusCode(201);

        confirm(food(), 2022)
                .statusCode(409)
                .body("type", is("/problems/already-reconfirmed"))
                .body("detail", containsString("Byrådet 14.12.2021, punkt 7"));
        confirm(food(), 2023).statusCode(201);
    }

    @Test
    void ofManyAtOnceOneIsRegistered() throws Exception {
        var agreement = food();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var codes = pool
                    .invokeAll(IntStream.range(0, 4)
                            .<Callable<Integer>>mapToObj(i ->
                                    () -> confirm(agreement, 2024).extract().statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @ParameterizedTest
    @CsvSource({"2021, nothing-to-reconfirm", "2025, nothing-to-reconfirm", "1999, validation"})
    void theFirstYearAndYearsOutsideNeedNone(int year, String slug) {
        confirm(food(), year)
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors[0].pointer", is("/year"));
    }

    @Test
    void nobodyConfirmsForAnother() {
        post("finance-greve", line(food()), body("269", 2022))
                .then()
                .statusCode(403)
                .body("type", is("/problems/municipality-not-yours"));
        board(2022).body("confirmed", is(0));
    }

    @Test
    void aWrongReferenceIsPutRightByANewLine() {
        var agreement = food();
        String wrong = confirm(agreement, 2022).extract().path("id");
        var path = line(agreement) + "/" + wrong + "/correction";

        post("finance-greve", path, "{\"minutesReference\": \"Byrådet 14.12.2021, punkt 8\"}")
                .then()
                .statusCode(201)
                .body("corrects", is(wrong))
                .body("year", is(2022));
        post("finance-greve", path, "{\"minutesReference\": \"punkt 9\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/nothing-to-correct"));

        as("council")
                .get(line(agreement))
                .then()
                .body("minutesReference", contains("Byrådet 14.12.2021, punkt 7", "Byrådet 14.12.2021, punkt 8"));
        board(2022)
                .body("confirmed", is(1))
                .body(
                        "rows.find { it.municipalityCode == '253' }.cells[2].minutesReference",
                        is("Byrådet 14.12.2021, punkt 8"));
    }

    @Test
    void repeatedWithItsKeyItIsOneLine() {
        var key = UUID.randomUUID().toString();
        var agreement = food();
        var first = keyed(key).body(body("253", 2022)).post(line(agreement));
        var again = keyed(key).body(body("253", 2022)).post(line(agreement));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void theDueListIsWhatAMunicipalityOwesTheMostUrgentFirst() {
        confirm(food(), 2022);

        due("253")
                .body("findAll { it.year < 2030 }.size()", is(11))
                .body("kind", everyItem(is("RECONFIRMATION")))
                .body("[0].year", is(2022))
                .body("[0].dueOn", is("2021-12-31"))
                .body(
                        "findAll { it.year == 2022 }.cluster",
                        contains("construction", "environmental-technology", "life-science"));
        due("101").body("findAll { it.year < 2030 }.size()", is(0));
        as("council").get(API + "/reconfirmations/due").then().statusCode(422);
        as("council").get(API + "/reconfirmations/due?municipality=999").then().statusCode(422);
    }

    @Test
    void whoIsMissingIsRemindedAndSeesIt() {
        as("analyst")
                .post(API + "/reconfirmations/2022/reminders")
                .then()
                .statusCode(200)
                .body("municipalityCodes.size()", is(17))
                .body("municipalityCodes", hasItem("253"));

        due("253")
                .body("findAll { it.year == 2022 }.remindedAt", everyItem(notNullValue()))
                .body("find { it.year == 2023 }.remindedAt", nullValue());
        board(2022).body("rows.remindedAt", not(hasItem(nullValue())));
    }

    @Test
    void onlyALeadRemindsTheOthers() {
        as("finance-greve")
                .post(API + "/reconfirmations/2022/reminders")
                .then()
                .statusCode(403)
                .body("type", is("/problems/not-a-lead"));
        as("admin")
                .post(API + "/reconfirmations/2021/reminders")
                .then()
                .statusCode(409)
                .body("type", is("/problems/nobody-to-remind"));
    }

    @Test
    void inTheFirstYearTheBoardShowsWhoAccepted() {
        board(2021).body("missing", is(0)).body("rows.collectMany { it.cells.state }.unique()", contains("ACCEPTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "analyst", "council", "crm", "admin"})
    void whoDoesNotPayConfirmsNothingAndReadsAll(String caller) {
        var agreement = food();
        post(caller, line(agreement), body("253", 2022)).then().statusCode(403);
        post(caller, line(agreement) + "/" + UUID.randomUUID() + "/correction", "{\"minutesReference\": \"x\"}")
                .then()
                .statusCode(403);
        as(caller).get(API + "/reconfirmations/2022").then().statusCode(200);
        as(caller).get(API + "/reconfirmations/due?municipality=253").then().statusCode(200);
        as(caller).get(line(agreement)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "crm"})
    void whoFollowsOnlyRemindsNobody(String caller) {
        as(caller).post(API + "/reconfirmations/2022/reminders").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reconfirmations/2022",
                "/reconfirmations/due?municipality=253",
                "/agreements/00000000-0000-0000-0000-000000000002/reconfirmations"
            })
    void aCallerWithoutTokenIsRefused(String path) {
        given().get(API + path).then().statusCode(401);
    }

    @Test
    void anAgreementThatDoesNotExistIsNamed() {
        confirm(UUID.randomUUID().toString(), 2022).statusCode(404).body("type", is("/problems/agreement-not-found"));
        as("council").get(line(UUID.randomUUID().toString())).then().statusCode(404);
    }

    private static String food() {
        return as("council").get(API + "/agreements?cluster=food&limit=200").path("items.find { it.version == 1 }.id");
    }

    private static String line(String agreement) {
        return API + "/agreements/" + agreement + "/reconfirmations";
    }

    private static String body(String municipalityCode, int year) {
        return """
                {"municipalityCode": "%s", "year": %d, "minutesReference": "Byrådet 14.12.2021, punkt 7"}""".formatted(municipalityCode, year);
    }

    private static ValidatableResponse confirm(String agreement, int year) {
        return post("finance-greve", line(agreement), body("253", year)).then();
    }

    private static ValidatableResponse board(int year) {
        return as("council").get(API + "/reconfirmations/" + year).then().statusCode(200);
    }

    private static ValidatableResponse due(String municipalityCode) {
        return as("council")
                .get(API + "/reconfirmations/due?municipality=" + municipalityCode)
                .then()
                .statusCode(200);
    }

    private static Response post(String caller, String path, String body) {
        return as(caller).contentType(ContentType.JSON).body(body).post(path);
    }

    private static RequestSpecification keyed(String key) {
        return as("finance-greve").contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
