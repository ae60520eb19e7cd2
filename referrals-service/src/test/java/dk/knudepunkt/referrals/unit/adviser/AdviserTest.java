package dk.knudepunkt.referrals.unit.adviser;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
class AdviserTest {

    private static final String OF_SOLROED = "/api/units/les-solroed/advisers";

    @Test
    void aUnitKeepsItsOwnListAndTheHouseReadsIt() {
        var ida = register("les-solroed", OF_SOLROED, "Ida Eksempel", "ida.own@eksempel.example");
        ida.then().statusCode(201).header("Location", containsString(OF_SOLROED + "/"));
        var id = ida.<String>path("id");

        as("triage").get(OF_SOLROED).then().statusCode(200).body("id", hasItem(id));
        as("les-solroed")
                .header("If-Match", ida.header("ETag"))
                .body(adviser("Ida Eksempel Jensen", "ida.own@eksempel.example", "\"2026-02-01\""))
                .put(OF_SOLROED + "/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Ida Eksempel Jensen"))
                .body("active", is(false));
        as("les-solroed")
                .header("If-Match", ida.header("ETag"))
                .body(adviser("Ida", "ida.own@eksempel.example", "null"))
                .put(OF_SOLROED + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void anotherUnitsAdvisersAreNotThere() {
        as("les-guldborgsund").get(OF_SOLROED).then().statusCode(404).body("type", endsWith("adviser-not-found"));
        register("les-guldborgsund", OF_SOLROED, "Eva", "eva@eksempel.example")
                .then()
                .statusCode(404);
        for (var reader : List.of("triage", "analyst", "developer", "council", "crm")) {
            register(reader, OF_SOLROED, "Eva", "eva@eksempel.example").then().statusCode(403);
        }
        as("council").get(OF_SOLROED).then().statusCode(403);
        as("kam").get("/api/units/les-nowhere/advisers").then().statusCode(404);
        register("kam", "/api/units/les-faxe/advisers", "Finn Eksempel", "finn@eksempel.example")
                .then()
                .statusCode(201);
        var finn = as("kam").get("/api/units/les-faxe/advisers").<String>path("[0].id");
        as("kam").get(OF_SOLROED + "/" + finn).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'','email':'a@b.example','activeFrom':'2026-01-01'} | 422 | /name",
                "{'name':'Ida\\nLund','email':'a@b.example','activeFrom':'2026-01-01'} | 422 | /name",
                "{'name':'Ida','email':'nowhere','activeFrom':'2026-01-01'} | 422 | /email",
                "{'name':'Ida','email':'a@b.example','phone':'call me','activeFrom':'2026-01-01'} | 422 | /phone",
                "{'name':'Ida','email':'a@b.example','subject':'not a name!','activeFrom':'2026-01-01'} | 422 | /subject",
                "{'name':'Ida','email':'a@b.example'} | 422 | /activeFrom",
                "{'name':'Ida','email':'a@b.example','activeFrom':'+99999-01-01'} | 422 | /activeFrom",
                "{'name':'Ida','email':'a@b.example','activeFrom':'31-03-2021'} | 400 | /activeFrom",
                "{'name':'Ida','email':'a@b.example','activeFrom':'2026-01-01','activeTo':'2026-01-01'} | 422 | /activeTo"
            })
    void badInputIsNamedAtItsField(String body, int status, String pointer) {
        as("les-solroed")
                .body(body.replace('\'', '"'))
                .post(OF_SOLROED)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void oneEMailOneAdviserAndARepeatedRequestRegistersOnce() {
        var body = adviser("Per Eksempel", "per@eksempel.example", "null");
        var first =
                as("les-solroed").header("Idempotency-Key", "per-1").body(body).post(OF_SOLROED);
        as("les-solroed")
                .header("Idempotency-Key", "per-1")
                .body(body)
                .post(OF_SOLROED)
                .then()
                .statusCode(201)
                .body("id", is(first.<String>path("id")));
        register("les-solroed", OF_SOLROED, "Per", "PER@eksempel.example")
                .then()
                .statusCode(409)
                .body("type", endsWith("adviser-email-taken"))
                .body("errors.pointer", contains("/email"));
    }

    @Test
    void aReferralNamesItsAdviserAndOnlyOneOfItsUnit() {
        var named = register("les-solroed", OF_SOLROED, "Ole Eksempel", "ole@eksempel.example")
                .<String>path("id");
        var referral = refer("\"" + named + "\"");
        referral.then().statusCode(201).body("adviserId", is(named));
        browser("triage", "da")
                .get("/referrals/" + referral.path("id"))
                .then()
                .body(containsString("Ole Eksempel"))
                .body(containsString("ole@eksempel.example"));
        refer("null").then().statusCode(201).body("$", not(hasKey("adviserId")));

        var another = register("kam", "/api/units/les-lejre/advisers", "Lis", "lis@eksempel.example")
                .<String>path("id");
        refer("\"" + another + "\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("adviser-not-active"))
                .body("errors.pointer", contains("/adviserId"));
        refer("\"0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b\"").then().statusCode(422);
        refer("\"somebody\"").then().statusCode(400).body("errors.pointer", contains("/adviserId"));
    }

    @Test
    void whoeverSignsInAsAnAdviserIsNamedByItself() {
        var body = """
                {"name": "Gerda Eksempel", "email": "gerda@eksempel.example", "subject": "les-guldborgsund",
                 "activeFrom": "2021-01-01"}""";
        var gerda = as("les-guldborgsund").body(body).post("/api/units/les-guldborgsund/advisers");
        gerda.then().statusCode(201);
        as("les-guldborgsund")
                .body("""
                        {"company": {"cvr": "12345674", "name": "Eksempel", "municipalityCode": "376"},
                         "contactPerson": {"name": "Alma"}, "unitCode": "les-guldborgsund", "need": "x", "consent": true}""")
                .post("/api/referrals")
                .then()
                .statusCode(201)
                .body("adviserId", is(gerda.<String>path("id")));
    }

    @Test
    void theUnitsPageShowsThemAndItsFormsKeepThem() {
        var form = browser("les-solroed", "da")
                .formParam("name", "Sanne Eksempel")
                .formParam("email", "sanne@eksempel.example")
                .formParam("activeFrom", "2026-01-01")
                .formParam("_key", "sanne-1");
        form.post("/referrals/units/les-solroed/advisers/new")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/referrals/units/les-solroed"));
        browser("les-solroed", "da")
                .get("/referrals/units/les-solroed")
                .then()
                .statusCode(200)
                .body(containsString("Sanne Eksempel"))
                .body(containsString("Tilføj rådgiver"));
        browser("triage", "en")
                .get("/referrals/units/les-solroed")
                .then()
                .body(containsString("Sanne Eksempel"))
                .body(not(containsString("Add an adviser")));
        browser("les-solroed", "en")
                .get("/referrals/new")
                .then()
                .body(containsString("<optgroup label=\"Lokal erhvervsservice Solrød\">"));

        browser("les-solroed", "da")
                .formParam("name", "Sanne")
                .formParam("email", "sanne@eksempel.example")
                .formParam("activeFrom", "2026-01-01")
                .post("/referrals/units/les-solroed/advisers/new")
                .then()
                .statusCode(422)
                .body(containsString("email-error"));
        browser("les-solroed", "da")
                .formParam("name", "Sanne")
                .post("/referrals/units/les-solroed/advisers/new")
                .then()
                .statusCode(422)
                .body(containsString("email-error"))
                .body(containsString("activeFrom-error"));
        browser("les-guldborgsund", "da")
                .get("/referrals/units/les-solroed/advisers/new")
                .then()
                .statusCode(404);
    }

    /** What was saved without an end before, and listed as active. */
    @Test
    void anEndIsReadAsPeopleWriteItAndNeverLost() {
        var path = browser("les-solroed", "da")
                .formParam("name", "Olfert Eksempel")
                .formParam("email", "olfert@eksempel.example")
                .formParam("activeFrom", "1. januar 2024")
                .formParam("activeTo", "31-12-2025")
                .post("/referrals/units/les-solroed/advisers/new");
        path.then().statusCode(303);
        as("les-solroed")
                .get("/api/units/les-solroed/advisers")
                .then()
                .body("find { it.name == 'Olfert Eksempel' }.activeTo", is("2025-12-31"))
                .body("find { it.name == 'Olfert Eksempel' }.active", is(false));
        browser("les-solroed", "da")
                .formParam("name", "Ulla Eksempel")
                .formParam("email", "ulla@eksempel.example")
                .formParam("activeFrom", "2024-01-01")
                .formParam("activeTo", "32-12-2025")
                .post("/referrals/units/les-solroed/advisers/new")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#activeTo\">Ikke længere fra: Skriv en dato, der findes"))
                .body(containsString("value=\"32-12-2025\""));
    }

    @Test
    void whoIsOvertakenSeesWhatStandsThereNowBesideWhatTheyTyped() {
        var adviser = register("les-solroed", "/api/units/les-solroed/advisers", "Per", "peder@eksempel.example");
        var page = "/referrals/units/les-solroed/advisers/" + adviser.<String>path("id");
        change(page, "Per Larsen", 0).then().statusCode(303);
        change(page, "Per Olsen", 0)
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("value=\"Per Olsen\""))
                .body(containsString("Står der nu: <strong>Per Larsen</strong>"))
                .body(containsString("name=\"_version\" value=\"1\""));
        change(page, "Per Olsen", 1).then().statusCode(303);
    }

    @Test
    void ofTenAtOnceOneIsTheAdviserOfAnAddress() {
        var answers = AtOnce.times(
                10,
                no -> register(
                        "les-solroed", OF_SOLROED, "Tvilling " + (char) ('A' + no), "Tvilling@eksempel.example"));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(refused -> refused.then()
                        .statusCode(409)
                        .body("type", endsWith("adviser-email-taken"))
                        .body("errors.pointer", contains("/email")));
    }

    private static Response change(String page, String name, int version) {
        return browser("les-solroed", "da")
                .formParam("name", name)
                .formParam("email", "peder@eksempel.example")
                .formParam("activeFrom", "2021-01-01")
                .formParam("_version", version)
                .post(page);
    }

    private static Response register(String client, String path, String name, String email) {
        return as(client).body(adviser(name, email, "null")).post(path);
    }

    private static String adviser(String name, String email, String activeTo) {
        return """
                {"name": "%s", "email": "%s", "phone": "+45 30 10 20 30", "activeFrom": "2021-01-01", "activeTo": %s}""".formatted(name, email, activeTo);
    }

    private static Response refer(String adviser) {
        return as("les-solroed").body("""
                        {"company": {"cvr": "12345674", "name": "Eksempel", "municipalityCode": "269"},
                         "contactPerson": {"name": "Alma"}, "unitCode": "les-solroed", "adviserId": %s,
                         "need": "Vil eksportere", "consent": true}""".formatted(adviser)).post("/api/referrals");
    }
}
