package dk.knudepunkt.cofinancing.statement.billing.biller;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody alone changes the account that stands on everybody's invoices. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class BillerResourceTest {

    private static final String BILLER = "/api/cofinancing/billing/biller";
    private static final String PERSONAL_DATA = "/api/cofinancing/personal-data";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void nobodyBillsYet() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from biller_proposal");
        }
    }

    @Test
    void anAccountTakesEffectByASecondPersonOnly() {
        var first = propose("analyst", "4069123456");
        first.then().statusCode(201).body("status", is("PROPOSED")).body("actions", contains("withdrawal"));
        biller().body("settings", nullValue()).body("proposed", is(first.<String>path("id")));

        settle("analyst", first, "approval").statusCode(403).body("type", is("/problems/proposal-second-person"));
        settle("finance-greve", first, "approval").statusCode(403);
        biller().body("settings", nullValue());

        settle("admin", first, "approval")
                .statusCode(200)
                .body("status", is("TAKEN_IN"))
                .body("proposedBy", is("analyst"))
                .body("settledBy", is("admin"))
                .body("settledAt", notNullValue())
                .body("actions", is(List.of()));
        biller().body("settings.account", is("4069123456"))
                .body("takenIn", is(first.<String>path("id")))
                .body("proposed", nullValue());
    }

    @Test
    void theSecondPersonSeesWhatChanges() {
        settle("admin", propose("analyst", "4069123456"), "approval").statusCode(200);
        var second = propose("admin", "4069999999");

        second.then()
                .body("changes.pointer", contains("/account"))
                .body("changes.before", contains("4069123456"))
                .body("changes.after", contains("4069999999"));
        biller().body("settings.account", is("4069123456"));
        settle("analyst", second, "approval").statusCode(200).body("changes.before", contains("4069123456"));
        biller().body("settings.account", is("4069999999"));
        as("analyst")
                .get(BILLER + "/proposals?limit=2")
                .then()
                .body("items.settings.account", contains("4069999999", "4069123456"))
                .body("items.settledBy", contains("analyst", "admin"));
    }

    @Test
    void aWithdrawnOneLeavesItsTraceAndChangesNothing() {
        var proposed = propose("analyst", "4069123456");
        settle("analyst", proposed, "withdrawal").statusCode(200).body("status", is("WITHDRAWN"));
        var withdrawn = as("admin").get(BILLER + "/proposals/" + proposed.path("id"));

        withdrawn.then().body("settledBy", is("analyst"));
        settle("admin", withdrawn, "approval").statusCode(409).body("type", is("/problems/proposal-settled"));
        biller().body("settings", nullValue());
    }

    @Test
    void oneWaitsAtATime() {
        var answers = AtOnce.times(10, no -> propose("analyst", "406912345" + no));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(
                        answer -> assertThat(answer.<String>path("type")).isEqualTo("/problems/biller-proposal-waits"));
    }

    @Test
    void oneThatSomebodyElseSettledMeanwhileIsNotSettledAgain() {
        var proposed = propose("analyst", "4069123456");
        settle("analyst", proposed, "withdrawal").statusCode(200);

        settle("admin", proposed, "approval").statusCode(412);
        as("admin")
                .post(BILLER + "/proposals/" + proposed.path("id") + "/approval")
                .then()
                .statusCode(428);
        as("admin")
                .get(BILLER + "/proposals/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .body("type", is("/problems/biller-proposal-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-greve", "les-solroed", "triage", "developer", "kam", "council", "crm"})
    void whoPaysOrHasNothingToDoWithItProposesNothing(String caller) {
        propose(caller, "4069123456").then().statusCode(403);
    }

    @Test
    void everyDeedIsInTheTrail() throws SQLException {
        var proposed = propose("analyst", "4069123456");
        settle("admin", proposed, "approval").statusCode(200);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select string_agg(actor || ' ' || action, ', ' order by id)"
                        + " from audit_entry where resource = 'biller' and resource_id = ?")) {
            query.setString(1, proposed.path("id"));
            var found = query.executeQuery();
            found.next();
            assertThat(found.getString(1)).isEqualTo("analyst proposed, admin approved");
        }
    }

    @Test
    void theContactOfReplacedSettingsIsForgottenAndTheirAccountKept() {
        var first = propose("analyst", "4069123456");
        settle("admin", first, "approval").statusCode(200);
        asked("erasure").then().body("erased", is(List.of())).body("kept.kind", contains("biller"));

        settle("admin", propose("analyst", "4069999999", "anden@eksempel.example"), "approval")
                .statusCode(200);
        asked("export").then().body("id", contains(first.<String>path("id")));
        asked("erasure").then().body("erased.id", contains(first.<String>path("id")));
        as("admin")
                .get(BILLER + "/proposals/" + first.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("settings.account", is("4069123456"))
                .body("settings.party.contact", is(""))
                .body("settings.party.email", nullValue());
    }

    private static Response asked(String what) {
        return sending("admin", "{\"email\": \"bo@eksempel.example\"}").post(PERSONAL_DATA + "/" + what);
    }

    private static Response propose(String caller, String account) {
        return propose(caller, account, "bo@eksempel.example");
    }

    private static Response propose(String caller, String account, String email) {
        return sending(caller, """
                {"party": {"name": "Sekretariatet", "cvr": "10000009", "gln": "5790000000005",
                 "street": "Rådhusholmen 10", "postCode": "2670", "city": "Greve", "contact": "Bo Bille", "email": "%s"},
                 "bankRegistration": "0216", "account": "%s", "daysToPay": 30, "vat": "OUTSIDE_SCOPE",
                 "vatReason": "Uden for momsloven"}""".formatted(email, account)).post(BILLER + "/proposals");
    }

    private static ValidatableResponse settle(String caller, Response proposed, String how) {
        return as(caller)
                .header("If-Match", proposed.header("ETag"))
                .post(BILLER + "/proposals/" + proposed.path("id") + "/" + how)
                .then();
    }

    private static ValidatableResponse biller() {
        return as("analyst").get(BILLER).then().statusCode(200);
    }
}
