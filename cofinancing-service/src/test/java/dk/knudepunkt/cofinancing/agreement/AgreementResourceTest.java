package dk.knudepunkt.cofinancing.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

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
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Agreements on a cluster of this test's own, led by Greve, whose finance officer is a demo user. What other
 * municipalities answer is written into the database, since the issuer knows no officer of theirs.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AgreementResourceTest {

    private static final String AGREEMENTS = "/api/cofinancing/agreements";

    private static final String TERMS = """
            {"cluster": "quantum", "firstYear": 2051, "lastYear": 2054, "budget": 1000, "lead": "253", "leadShare": 400,
             "key": {"kind": "POPULATION"}, "keyDate": "2021-01-01", "parties": ["253", "259", "269"]}""";

    @Inject
    EntityManager database;

    @Inject
    AgreementService service;

    @BeforeEach
    void addCluster() {
        update("insert into cluster (code, name_da, name_en) values ('quantum', 'Kvanter', 'Quantum')");
    }

    @AfterEach
    void removeCluster() {
        var ours = "(select id from agreement_version where cluster_code = 'quantum')";
        QuarkusTransaction.requiringNew().run(() -> {
            execute("delete from agreement_party where agreement_version_id in " + ours);
            execute("delete from agreement_version where cluster_code = 'quantum'");
            execute("delete from cluster where code = 'quantum'");
        });
    }

    @Test
    void theLeadsOfficerDraftsAndProposes() {
        var draft = post("finance-greve", AGREEMENTS, TERMS);
        draft.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/cofinancing/agreements/[0-9a-f-]{36}"))
                .header("ETag", startsWith("\"0."))
                .body("status", is("DRAFT"))
                .body("version", is(1))
                .body("actions", contains("proposal", "retraction"))
                .body("roundingRule", is("LARGEST_REMAINDER"))
                .body("parties.answer", contains("PENDING", "PENDING", "PENDING"));

        change("finance-greve", draft.path("id"), "proposal", 0, "")
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("status", is("PROPOSED"))
                .body("actions", contains("retraction", "acceptance", "decline"));
    }

    @Test
    void nobodySeesTheDraftOfAnotherUntilItIsProposed() {
        String id = post("finance-greve", AGREEMENTS, TERMS).path("id");

        for (var outsider : List.of("les-solroed", "triage", "developer", "kam", "crm")) {
            as(outsider)
                    .get(AGREEMENTS + "/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", is("/problems/agreement-not-found"));
            as(outsider).get(AGREEMENTS + "?cluster=quantum").then().body("items", empty());
        }
        for (var insider : List.of("finance-greve", "analyst", "council", "admin")) {
            as(insider).get(AGREEMENTS + "/" + id).then().statusCode(200);
            as(insider).get(AGREEMENTS + "?cluster=quantum").then().body("items.id", contains(id));
        }
        change("finance-greve", id, "proposal", 0, "");
        as("les-solroed")
                .get(AGREEMENTS + "/" + id)
                .then()
                .body("status", is("PROPOSED"))
                .body("actions", empty());
        as("les-solroed").get(AGREEMENTS + "?cluster=quantum").then().body("items.id", contains(id));
    }

    @Test
    void aDraftOfAnotherLeadIsNotEvenKnownToAFinanceOfficer() {
        String id = post("analyst", AGREEMENTS, terms("\"lead\": \"253\"", "\"lead\": \"269\""))
                .path("id");

        as("finance-greve").get(AGREEMENTS + "/" + id).then().statusCode(404);
        change("finance-greve", id, "proposal", 0, "").statusCode(404);
        post("finance-greve", AGREEMENTS, terms("\"lead\": \"253\"", "\"lead\": \"269\""))
                .then()
                .statusCode(403)
                .body("type", is("/problems/municipality-not-yours"))
                .body("errors[0].pointer", is("/lead"));
    }

    @Test
    void aDraftCanBeRewrittenAndAProposalCannot() {
        String id = post("finance-greve", AGREEMENTS, TERMS).path("id");

        put(id, 0, terms("\"budget\": 1000", "\"budget\": 2000"))
                .statusCode(200)
                .body("budget", is(2000))
                .body("revision", is(1));
        change("finance-greve", id, "proposal", 1, "").statusCode(200);
        put(id, 2, TERMS).statusCode(409).body("type", is("/problems/agreement-not-now"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"lead\": \"253\" | \"lead\": \"330\" | 422 | lead-no-party | /lead",
                "\"leadShare\": 400 | \"leadShare\": 1001 | 422 | lead-share-over-budget | /leadShare",
                "\"lastYear\": 2054 | \"lastYear\": 2050 | 422 | agreement-years-reversed | /lastYear",
                "2021-01-01 | 2021-04-02 | 422 | key-date-without-population | /keyDate",
                "\"269\"] | \"101\"] | 422 | parties-without-population | /keyDate",
                ", \"259\", \"269\"] | ] | 422 | lead-alone | /parties",
                "\"269\"] | \"269\"], \"quorum\": 4 | 422 | quorum-too-large | /quorum",
                "\"269\"] | \"269\"], \"supersedes\": 7 | 422 | nothing-to-supersede | /supersedes",
                "\"quantum\" | \"gravity\" | 422 | unknown-cluster | /cluster",
                "\"269\"] | \"999\"] | 422 | validation | /parties",
                "\"budget\": 1000 | \"budget\": 0 | 422 | validation | /budget",
                "\"kind\": \"POPULATION\" | \"kind\": \"FAIR\" | 400 | malformed-value | /key",
                "{\"kind\": \"POPULATION\"} | null | 422 | validation | /key",
                "\"kind\": \"POPULATION\" | \"kind\": \"FIXED_SHARES\", \"percent\": {\"259\": 60, \"269\": 39.9} | 422 | percent-not-100 | /key/percent",
                "\"kind\": \"POPULATION\" | \"kind\": \"FIXED_SHARES\", \"percent\": {\"259\": 100, \"269\": 0} | 422 | percent-not-positive | /key/percent",
                "\"kind\": \"POPULATION\" | \"kind\": \"FIXED_SHARES\", \"percent\": {\"259\": 100} | 422 | shares-not-of-the-parties | /key/percent",
                "\"kind\": \"POPULATION\" | \"kind\": \"FIXED_SHARES\", \"percent\": {\"253\": 10, \"259\": 60, \"269\": 30} | 422 | shares-not-of-the-parties | /key/percent",
                "\"kind\": \"POPULATION\" | \"kind\": \"FIXED_SHARES\", \"percent\": {\"259\": 1E+900000, \"269\": 1} | 400 | number-out-of-range | /key/percent",
                "\"kind\": \"POPULATION\" | \"kind\": \"MIX\", \"parts\": [{\"percent\": 60, \"key\": {\"kind\": \"EQUAL\"}}] | 422 | percent-not-100 | /key/parts",
                "\"kind\": \"POPULATION\" | \"kind\": \"FIXED_SHARES\", \"percent\": {\"259\": null, \"269\": 100} | 422 | validation | /key/percent",
                "\"kind\": \"POPULATION\" | \"kind\": \"MIX\", \"parts\": [] | 422 | validation | /key/parts",
                "\"kind\": \"POPULATION\" | \"kind\": \"MIX\", \"parts\": [{\"percent\": 100, \"key\": {\"kind\": \"MIX\", \"parts\": [{\"percent\": 100, \"key\": {\"kind\": \"EQUAL\"}}]}}] | 422 | mix-of-mixes | /key/parts/0/key"
            })
    void whatCannotBeAgreedOnIsNamedAndNothingIsKept(
            String right, String wrong, int status, String slug, String pointer) {
        post("admin", AGREEMENTS, terms(right, wrong))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", hasItem(startsWith(pointer)));

        as("admin").get(AGREEMENTS + "?cluster=quantum").then().body("items", empty());
    }

    @Test
    void aMixOfAllKeysIsKeptAsItIs() {
        var mix = """
                "kind": "MIX", "parts": [{"percent": 50, "key": {"kind": "POPULATION"}},
                {"percent": 30.5, "key": {"kind": "EQUAL"}},
                {"percent": 19.5, "key": {"kind": "FIXED_SHARES", "percent": {"259": 75, "269": 25}}}]""";
        String id = post("finance-greve", AGREEMENTS, terms("\"kind\": \"POPULATION\"", mix))
                .path("id");

        as("finance-greve")
                .get(AGREEMENTS + "/" + id)
                .then()
                .body("key.kind", is("MIX"))
                .body("key.parts.percent", contains(50, 30.5f, 19.5f))
                .body("key.parts[2].key.percent.'259'", is(75));
    }

    @Test
    void anAgreementTakesEffectWhenTheLastPartyAccepts() {
        var id = proposed(TERMS);
        answered(id, "259", "ACCEPTED");
        answered(id, "269", "ACCEPTED");

        accept(id, 1)
                .statusCode(200)
                .body("status", is("IN_FORCE"))
                .body("actions", empty())
                .body("parties[0].answer", is("ACCEPTED"))
                .body("parties[0].answeredBy", is("finance-greve"))
                .body("parties[0].minutesReference", is("Byrådet 14.12.2026, punkt 7"));
        as("council")
                .get("/api/cofinancing/allocations/2052")
                .then()
                .body("total", is(1000))
                .body("clusters.find { it.code == 'quantum' }.lines.amount", is(List.of(400, 434, 166)));
    }

    @Test
    void oneNoIsEnoughWhereAllMustAccept() {
        var id = proposed(TERMS);

        change("finance-greve", id, "decline", 1, decision("253")).body("status", is("LAPSED"));
    }

    @Test
    void aQuorumBindsOnlyThoseWhoAccepted() {
        var id = proposed(terms("\"269\"]", "\"269\"], \"quorum\": 2"));
        answered(id, "259", "ACCEPTED");
        accept(id, 1).body("status", is("PROPOSED"));
        answered(id, "269", "DECLINED");

        update("update agreement_version set answer_by = date '2020-01-01' where id = '" + id + "'");
        service.settleOverdue();

        as("council").get(AGREEMENTS + "/" + id).then().body("status", is("IN_FORCE"));
        as("council")
                .get("/api/cofinancing/allocations/2052")
                .then()
                .body("clusters.find { it.code == 'quantum' }.lines.municipalityCode", contains("253", "259"));
    }

    @Test
    void silenceCountsAsNoWhenTheLastDayIsOver() {
        var id = proposed(TERMS);
        update("update agreement_version set answer_by = date '2020-01-01' where id = '" + id + "'");

        service.settleOverdue();

        as("council").get(AGREEMENTS + "/" + id).then().body("status", is("LAPSED"));
    }

    @Test
    void aMunicipalityAnswersForItselfAndOnce() {
        var id = proposed(TERMS);
        change("finance-greve", id, "acceptance", 1, decision("269"))
                .statusCode(403)
                .body("type", is("/problems/municipality-not-yours"))
                .body("detail", containsString("Solrød"));
        accept(id, 1).statusCode(200);
        accept(id, 2)
                .statusCode(409)
                .body("type", is("/problems/agreement-already-answered"))
                .body("detail", containsString("Byrådet 14.12.2026, punkt 7"));
        change("finance-greve", id, "decline", 2, decision("253")).statusCode(409);
    }

    @Test
    void whoIsNoPartyHasNothingToAnswer() {
        String id = post(
                        "admin",
                        AGREEMENTS,
                        terms("\"lead\": \"253\"", "\"lead\": \"259\"").replace("\"253\", ", ""))
                .path("id");
        change("admin", id, "proposal", 0, "").statusCode(200);

        accept(id, 1).statusCode(422).body("type", is("/problems/not-a-party"));
        as("finance-greve").get(AGREEMENTS + "/" + id).then().body("actions", empty());
    }

    @Test
    void anAnswerNeedsTheVersionSeenAndTheMinutes() {
        var id = proposed(TERMS);
        as("finance-greve")
                .contentType(ContentType.JSON)
                .body(decision("253"))
                .post(AGREEMENTS + "/" + id + "/acceptance")
                .then()
                .statusCode(428);
        accept(id, 0).statusCode(412);
        change("finance-greve", id, "acceptance", 1, "{\"municipalityCode\": \"253\", \"minutesReference\": \" \"}")
                .statusCode(422)
                .body("errors[0].pointer", is("/minutesReference"));
    }

    @Test
    void whoRepeatsAnAnswerWithItsKeyHearsWhatTheyDid() {
        var id = proposed(TERMS);
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            as("finance-greve")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(decision("253"))
                    .post(AGREEMENTS + "/" + id + "/acceptance")
                    .then()
                    .statusCode(200)
                    .body("revision", is(2));
        }
        accept(id, 1).statusCode(412);
    }

    @Test
    void twoVersionsNeverHoldAtOnce() {
        inForce(TERMS);

        post("finance-greve", AGREEMENTS, terms("2051", "2054").replace("\"lastYear\": 2054", "\"lastYear\": 2056"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/agreement-overlaps"))
                .body("detail", containsString("2051-2054"));
        post(
                        "admin",
                        AGREEMENTS,
                        terms("\"quantum\"", "\"food\"")
                                .replace("\"firstYear\": 2051", "\"firstYear\": 2023, \"supersedes\": 1")
                                .replace("\"lastYear\": 2054", "\"lastYear\": 2024"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/agreement-year-begun"));
    }

    @Test
    void aLaterVersionSupersedesFromItsFirstYearAndRivalsLapse() {
        var first = inForce(TERMS);
        var later = TERMS.replace("\"firstYear\": 2051", "\"firstYear\": 2053, \"supersedes\": 1")
                .replace("\"budget\": 1000", "\"budget\": 2000");
        var rival = proposed(later);
        var second = inForce(later);

        as("council")
                .get(AGREEMENTS + "/" + first)
                .then()
                .body("status", is("SUPERSEDED"))
                .body("supersededFrom", is(2053));
        as("council").get(AGREEMENTS + "/" + second).then().body("status", is("IN_FORCE"));
        as("council").get(AGREEMENTS + "/" + rival).then().body("status", is("LAPSED"));
        as("council").get("/api/cofinancing/allocations/2052").then().body("total", is(1000));
        as("council").get("/api/cofinancing/allocations/2053").then().body("total", is(2000));
    }

    @Test
    void aPartyLeavesFromAYearThatHasNotBegun() {
        String id = post("admin", AGREEMENTS, terms("\"lead\": \"253\"", "\"lead\": \"259\""))
                .path("id");
        change("admin", id, "proposal", 0, "").statusCode(200);
        answered(id, "259", "ACCEPTED");
        answered(id, "269", "ACCEPTED");
        accept(id, 1).body("status", is("IN_FORCE")).body("actions", contains("withdrawal"));

        leave(id, revision(id), 2020).statusCode(422).body("type", is("/problems/agreement-year-begun"));
        leave(id, revision(id), 2055).statusCode(422).body("type", is("/problems/agreement-year-not-covered"));
        leave(id, revision(id), 2053)
                .statusCode(200)
                .body("parties[0].answer", is("ACCEPTED"))
                .body("parties[0].withdrawal.fromYear", is(2053))
                .body("actions", empty());
        leave(id, revision(id), 2054).statusCode(409).body("type", is("/problems/agreement-already-left"));

        assertThat(payers(2052)).containsExactly("253", "259", "269");
        assertThat(payers(2053)).containsExactly("259", "269");
    }

    @Test
    void theLeadCannotLeave() {
        var id = inForce(TERMS);

        leave(id, revision(id), 2053).statusCode(409).body("type", is("/problems/lead-cannot-leave"));
    }

    @Test
    void whatWasTakenBackIsNotAnswered() {
        var id = proposed(TERMS);
        change("finance-greve", id, "retraction", 1, "").body("status", is("WITHDRAWN"));

        accept(id, 2).statusCode(409).body("type", is("/problems/agreement-not-now"));
        as("les-solroed").get(AGREEMENTS + "/" + id).then().statusCode(200);
    }

    @Test
    void repeatedWithItsKeyItIsOneDraft() {
        var key = UUID.randomUUID().toString();

        var ids = Stream.of("first", "again")
                .map(time -> as("finance-greve")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(TERMS)
                        .post(AGREEMENTS)
                        .<String>path("id"))
                .distinct();

        assertThat(ids).hasSize(1);
        as("admin").get(AGREEMENTS + "?cluster=quantum").then().body("items.size()", is(1));
    }

    @Test
    void theShippedAgreementsAreAcceptedByAll() {
        as("council")
                .get(AGREEMENTS + "?cluster=food&status=IN_FORCE&limit=200")
                .then()
                .rootPath("items.find { it.version == 1 }")
                .body("firstYear", is(2021))
                .body("key.kind", is("POPULATION"))
                .body("parties.answer.unique()", contains("ACCEPTED"))
                .body("parties.size()", is(17))
                .body("parties[0].minutesReference", is("KKR Sjælland 2021, punkt 2.5"));
    }

    @Test
    void thePagesOfTheListMeet() {
        var first = as("council").get(AGREEMENTS + "?limit=2");
        var second = as("council")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(AGREEMENTS);

        assertThat(second.<List<String>>path("items.id")).doesNotContainAnyElementsOf(first.path("items.id"));
        as("council").get(AGREEMENTS + "?cursor=x").then().statusCode(400);
        as("council").get(AGREEMENTS + "?status=SIGNED").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "crm"})
    void whoPaysNothingAgreesOnNothing(String caller) {
        var id = proposed(TERMS);
        post(caller, AGREEMENTS, TERMS).then().statusCode(403);
        for (var deed : List.of("proposal", "retraction", "acceptance", "decline", "withdrawal")) {
            change(caller, id, deed, 1, decision("253")).statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void whoWritesForAllDecidesForNone(String caller) {
        var id = proposed(TERMS);

        change(caller, id, "acceptance", 1, decision("253")).statusCode(403);
        change(caller, id, "decline", 1, decision("253")).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/00000000-0000-0000-0000-000000000001"})
    void aCallerWithoutTokenIsRefused(String path) {
        given().get(AGREEMENTS + path).then().statusCode(401);
    }

    private static String terms(String right, String wrong) {
        assertThat(TERMS).contains(right);
        return TERMS.replace(right, wrong);
    }

    private static String decision(String municipalityCode) {
        return "{\"municipalityCode\": \"%s\", \"minutesReference\": \"Byrådet 14.12.2026, punkt 7\"}"
                .formatted(municipalityCode);
    }

    private static String proposed(String terms) {
        String id = post("finance-greve", AGREEMENTS, terms)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        change("finance-greve", id, "proposal", 0, "").statusCode(200);
        return id;
    }

    private String inForce(String terms) {
        var id = proposed(terms);
        answered(id, "259", "ACCEPTED");
        answered(id, "269", "ACCEPTED");
        accept(id, 1).body("status", is("IN_FORCE"));
        return id;
    }

    /** What an officer whom the issuer does not know has registered. */
    private void answered(String id, String municipalityCode, String answer) {
        update(
                "update agreement_party set answer = '%s', minutes_reference = 'Byrådet' where agreement_version_id = '%s' and municipality_code = '%s'"
                        .formatted(answer, id, municipalityCode));
    }

    private static ValidatableResponse accept(String id, int revision) {
        return change("finance-greve", id, "acceptance", revision, decision("253"));
    }

    private static ValidatableResponse leave(String id, int revision, int fromYear) {
        return change(
                "finance-greve",
                id,
                "withdrawal",
                revision,
                decision("253").replace("}", ", \"fromYear\": " + fromYear + "}"));
    }

    private static int revision(String id) {
        return as("council").get(AGREEMENTS + "/" + id).path("revision");
    }

    private static List<String> payers(int year) {
        return as("council")
                .get("/api/cofinancing/allocations/" + year)
                .path("clusters.find { it.code == 'quantum' }.lines.municipalityCode");
    }

    private static Response post(String caller, String path, String body) {
        return as(caller).contentType(ContentType.JSON).body(body).post(path);
    }

    private static ValidatableResponse put(String id, int revision, String body) {
        return as("finance-greve")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .put(AGREEMENTS + "/" + id)
                .then();
    }

    private static ValidatableResponse change(String caller, String id, String deed, int revision, String body) {
        return as(caller)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .post(AGREEMENTS + "/" + id + "/" + deed)
                .then();
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }

    private void update(String sql) {
        QuarkusTransaction.requiringNew().run(() -> execute(sql));
    }

    private void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
