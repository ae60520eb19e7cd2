package dk.knudepunkt.referrals.privacy;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept about a person, and what is left when it is erased. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PersonalDataTest {

    private static final String DATA = "/api/referrals/personal-data";

    @Inject
    AgroalDataSource connections;

    /** Who looks for somebody without a reason is seen to have done so. */
    @Test
    void aSearchThatFindsNothingLeavesItsEntryAndNothingOfThePerson() throws SQLException {
        var before = rows("select id::text from audit_entry where action = 'searched'");
        as("admin")
                .body("{\"email\": \"ukendt-person@eksempel.example\"}")
                .post(DATA + "/export")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        var after = rows("select id::text || ' ' || actor || ' ' || resource_id from audit_entry"
                + " where action = 'searched' and resource_id = '0 found'");
        assertEquals(
                1,
                after.stream()
                        .filter(entry -> entry.endsWith(" admin 0 found"))
                        .filter(entry -> !before.contains(entry.substring(0, entry.indexOf(' '))))
                        .count());
        assertEquals(List.of(), rows("select action from audit_entry where audit_entry::text ilike '%ukendt%'"));
    }

    @Test
    void aPersonIsFoundByEMailOrPhoneHoweverTheyAreWritten() {
        var referral = referralAbout("berta", "+45 21 43 65 01");
        for (var person : List.of(
                "{\"email\": \"BERTA@eksempel.example\"}",
                "{\"phone\": \"21436501\"}",
                "{\"phone\": \"0045 2143 6501\"}",
                "{\"email\": \"nobody@eksempel.example\", \"phone\": \"+4521436501\"}")) {
            as("admin")
                    .body(person)
                    .post(DATA + "/export")
                    .then()
                    .statusCode(200)
                    .body("id", contains(referral))
                    .body("[0].kind", is("referral"))
                    .body("[0].ended", is(false))
                    .body("[0].data.contactPerson.name", is("Berta Eksempel"))
                    .body("[0].data.request.need", is("Vil gerne have hjælp af Berta"));
        }
        as("admin")
                .body("{\"phone\": \"99999999\"}")
                .post(DATA + "/export")
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void aPersonIsFoundHoweverTheirAddressWasPasted() {
        String referral = as("les-solroed")
                .body("""
                        {"company": {"cvr": "12345674", "name": "“Smart” & »Nord« ApS", "municipalityCode": "269"},
                         "contactPerson": {"name": "\u202DDorte\u00A0Eksempel\u202C",
                                           "email": "\u00A0dorte@rødgrød.example\u2007",
                                           "phone": "\u202D(+45)\u00A021\u201343\u201365\u201377\u202C"},
                         "unitCode": "les-solroed", "need": "Vil eksportere", "consent": true}""")
                .post("/api/referrals")
                .then()
                .statusCode(201)
                .body("company.name", is("“Smart” & »Nord« ApS"))
                .body("contactPerson.name", is("Dorte Eksempel"))
                .body("contactPerson.email", is("dorte@xn--rdgrd-vuad.example"))
                .body("contactPerson.phone", is("+4521436577"))
                .extract()
                .path("id");
        for (var person : List.of(
                "{\"email\": \"Dorte@rødgrød.example\"}",
                "{\"email\": \"dorte@xn--rdgrd-vuad.example\u00A0\"}",
                "{\"email\": \"dorte@RØDGRØD.example\"}",
                "{\"phone\": \"21.43.65.77\"}")) {
            as("admin")
                    .body(person)
                    .post(DATA + "/export")
                    .then()
                    .statusCode(200)
                    .body("id", contains(referral));
        }
    }

    @Test
    void whatHasEndedIsErasedEverywhereAndTheFiguresStay() throws SQLException {
        var referral = referralAbout("carla", "+45 21 43 65 02");
        act("triage", referral, "question", "{\"question\": \"Hvad hedder Carla mere?\"}")
                .then()
                .statusCode(200);
        act("les-solroed", referral, "answer", "{\"answer\": \"Carla Hemmelig\"}")
                .then()
                .statusCode(200);
        as("triage")
                .header("Idempotency-Key", "note-on-" + referral)
                .body("{\"text\": \"Carla ringede\"}")
                .post("/api/referrals/" + referral + "/notes")
                .then()
                .statusCode(201);
        attach(referral);
        act("triage", referral, "decline", "{\"reason\": \"OTHER\", \"comment\": \"Carla vil ikke\"}")
                .then()
                .statusCode(200);
        var clock = clock(referral);
        var report = as("triage")
                .get("/api/referrals/reports/promise?groupBy=UNIT")
                .body()
                .asString();

        as("admin")
                .body("{\"email\": \"carla@eksempel.example\"}")
                .post(DATA + "/erasure")
                .then()
                .statusCode(200)
                .body("erased.id", contains(referral))
                .body(
                        "erased.title",
                        contains(as("triage").get("/api/referrals/" + referral).<String>path("reference")))
                .body("kept", empty());

        await().until(() -> Events.about("referral", referral).stream()
                .anyMatch(event -> event.getType().equals("referral.personal-data-erased.v1")));
        as("triage")
                .get("/api/referrals/" + referral)
                .then()
                .body("erasedAt", notNullValue())
                .body("contactPerson", nullValue())
                .body("need", nullValue())
                .body("wishes", nullValue())
                .body("company.email", nullValue())
                .body("company.cvr", is("12345674"))
                .body("status", is("DECLINED"))
                .body("declineReason", is("OTHER"))
                .body("declineComment", is(""))
                .body("actions", empty());
        as("triage")
                .get("/api/referrals/" + referral + "/timeline")
                .then()
                .body("items.text", not(containsString("Carla")));
        as("triage").get("/api/referrals/" + referral + "/attachments").then().body("$", hasSize(0));
        browser("triage", "da")
                .get("/referrals/" + referral)
                .then()
                .statusCode(200)
                .body(containsString("Persondata"));
        assertEquals(clock, clock(referral));
        assertEquals(
                report,
                as("triage")
                        .get("/api/referrals/reports/promise?groupBy=UNIT")
                        .body()
                        .asString());
        assertEquals(List.of(), tablesThatKnow("carla"));
        as("admin")
                .body("{\"email\": \"carla@eksempel.example\"}")
                .post(DATA + "/export")
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void aDraftThatIsGoneIsForgottenInItsKeptAnswerToo() throws SQLException {
        for (var person :
                List.of("\"contactEmail\": \"Jutta@eksempel.example\"", "\"contactPhone\": \"21 43-65 08\"")) {
            var draft = as("les-solroed")
                    .header("Idempotency-Key", "jutta-" + person.length())
                    .body("{\"unitCode\": \"les-solroed\", \"need\": \"Hjælp\", " + person + "}")
                    .post("/api/referral-drafts");
            as("les-solroed")
                    .header("If-Match", draft.header("ETag"))
                    .delete("/api/referral-drafts/" + draft.<String>path("id"))
                    .then()
                    .statusCode(204);
        }
        assertEquals(
                2,
                rows("select key from idempotency_key where key like 'jutta-%'").size());
        as("admin")
                .body("{\"email\": \"jutta@eksempel.example\", \"phone\": \"+45 21436508\"}")
                .post(DATA + "/erasure")
                .then()
                .statusCode(200);
        assertEquals(List.of(), rows("select key from idempotency_key where key like 'jutta-%'"));
    }

    @Test
    void developersAndTheConsentsOfAPersonsCompanyAreKnown() {
        var developer = "{%s, \"name\": \"Karla\", \"email\": \"Karla@eksempel.example\"}";
        var registered = as("admin")
                .body(developer.formatted("\"subject\": \"karla.k\""))
                .post("/api/developers");
        registered.then().statusCode(201);
        var consent = as("les-solroed").body("""
                        {"unitCode": "les-solroed", "cvr": "20000031", "companyName": "Karla Eksempel", "day": "2021-03-01",
                         "way": "MEETING"}""").post("/api/consents");
        consent.then().statusCode(201);
        act("les-solroed", referralAbout("karla", "+45 21 43 65 09", "20000031"), "withdrawal", "{}");
        var karla = "{\"email\": \"karla@eksempel.example\"}";

        as("admin")
                .body(karla)
                .post(DATA + "/export")
                .then()
                .body("kind", containsInAnyOrder("referral", "developer", "company-consent"));
        as("admin")
                .body(karla)
                .post(DATA + "/erasure")
                .then()
                .body("kept.kind", containsInAnyOrder("developer", "company-consent"));

        as("admin")
                .header("If-Match", registered.header("ETag"))
                .body(developer.formatted("\"active\": false"))
                .put("/api/developers/karla.k")
                .then()
                .statusCode(200);
        as("admin").body(karla).post(DATA + "/erasure").then().body("erased.kind", contains("developer"));
        as("admin").get("/api/developers/karla.k").then().statusCode(404);
    }

    /** As an erasure is about to commit. */
    @Test
    void whoWritesWhileAnErasureRunsWaitsAndIsRefused() throws Exception {
        var referral = referralAbout("liv", "+45 21 43 65 10");
        act("les-solroed", referral, "withdrawal", "{}").then().statusCode(200);
        try (var threads = Executors.newSingleThreadExecutor();
                var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update referral set erased_at = now() where id = '" + referral + "'");
            var note = threads.submit(
                    () -> as("triage").body("{\"text\": \"Liv\"}").post("/api/referrals/" + referral + "/notes"));
            await().until(() -> note.isDone()
                    || !rows("select pid from pg_locks where not granted").isEmpty());
            connection.commit();
            note.get().then().statusCode(409).body("type", endsWith("referral-erased"));
        }
    }

    @Test
    void whatHasNotEndedIsKeptAndNamed() {
        var referral = referralAbout("dora", "+45 21 43 65 03");
        as("admin")
                .body("{\"email\": \"dora@eksempel.example\"}")
                .post(DATA + "/erasure")
                .then()
                .body("erased", empty())
                .body("kept.id", contains(referral));
        as("triage").get("/api/referrals/" + referral).then().body("contactPerson.name", is("Dora Eksempel"));
    }

    @Test
    void nothingIsWrittenOnWhatIsErased() {
        var referral = referralAbout("ella", "+45 21 43 65 04");
        act("les-solroed", referral, "withdrawal", "{}").then().statusCode(200);
        as("admin")
                .body("{\"email\": \"ella@eksempel.example\"}")
                .post(DATA + "/erasure")
                .then()
                .statusCode(200);
        act("triage", referral, "reopening", "{\"reason\": \"MISTAKE\", \"comment\": \"Ella kom igen\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("referral-erased"));
        as("triage")
                .body("{\"text\": \"Ella\"}")
                .post("/api/referrals/" + referral + "/notes")
                .then()
                .statusCode(409);
    }

    @Test
    void draftsAndAdvisersWhoHaveLeftAreErasedToo() {
        var draft = as("les-solroed")
                .body("{\"unitCode\": \"les-solroed\", \"contactEmail\": \"fie@eksempel.example\"}")
                .post("/api/referral-drafts")
                .<String>path("id");
        var adviser = as("les-solroed")
                .body("""
                        {"name": "Fie", "email": "fie@eksempel.example", "activeFrom": "2021-01-01", "activeTo": "2022-01-01"}""")
                .post("/api/units/les-solroed/advisers")
                .<String>path("id");
        as("admin")
                .body("{\"email\": \"fie@eksempel.example\"}")
                .post(DATA + "/erasure")
                .then()
                .statusCode(200)
                .body("erased.kind", containsInAnyOrder("referral-draft", "adviser"));
        as("les-solroed").get("/api/referral-drafts/" + draft).then().statusCode(404);
        as("les-solroed")
                .get("/api/units/les-solroed/advisers/" + adviser)
                .then()
                .statusCode(404);
    }

    @Test
    void theTrailKnowsTheRecordAndNotThePerson() throws SQLException {
        var referral = referralAbout("gine", "+45 21 43 65 05");
        act("les-solroed", referral, "withdrawal", "{}");
        as("admin").body("{\"email\": \"gine@eksempel.example\"}").post(DATA + "/export");
        as("admin").body("{\"email\": \"gine@eksempel.example\"}").post(DATA + "/erasure");
        assertEquals(
                List.of("admin exported", "admin erased on request"),
                rows("select actor || ' ' || action from audit_entry where resource_id = '" + referral
                        + "' and action like 'e%' order by id"));
        assertEquals(List.of(), rows("select action from audit_entry where audit_entry::text ilike '%gine%'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "kam", "analyst", "les-solroed", "developer", "council", "crm"})
    void onlyTheAdministratorAsks(String user) {
        as(user).body("{\"email\": \"a@eksempel.example\"}")
                .post(DATA + "/export")
                .then()
                .statusCode(403);
        as(user).body("{\"email\": \"a@eksempel.example\"}")
                .post(DATA + "/erasure")
                .then()
                .statusCode(403);
        as(user).get(DATA + "/retention").then().statusCode(403);
        browser(user, "da").get("/referrals/personal-data").then().statusCode(403);
        browser(user, "da")
                .formParam("email", "a@eksempel.example")
                .post("/referrals/personal-data")
                .then()
                .statusCode(403);
        browser(user, "da")
                .formParam("email", "a@eksempel.example")
                .post("/referrals/personal-data/erasure")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /email",
                "{'phone':'123456'} | /phone",
                "{'email':'nowhere'} | /email",
                "{'phone':'call me'} | /phone"
            })
    void somebodyMustBeNamed(String body, String pointer) {
        for (var action : List.of("/export", "/erasure")) {
            as("admin")
                    .body(body.replace('\'', '"'))
                    .post(DATA + action)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(pointer));
        }
    }

    @Test
    void thePageShowsWhatWouldGoAndThenWhatWent() {
        var referral = referralAbout("hilma", "+45 21 43 65 06");
        act("les-solroed", referral, "withdrawal", "{}");
        browser("admin", "da")
                .get("/referrals/personal-data")
                .then()
                .statusCode(200)
                .body(containsString("Persondata bevares i 5 år"));
        browser("admin", "da")
                .formParam("email", "hilma@eksempel.example")
                .post("/referrals/personal-data")
                .then()
                .statusCode(200)
                .body(containsString("/referrals/" + referral))
                .body(containsString("Slet det, der er afsluttet"));
        browser("admin", "en")
                .formParam("email", "hilma@eksempel.example")
                .accept("application/json")
                .post("/referrals/personal-data/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("personal-data.json"))
                .body("id", contains(referral));
        var result = browser("admin", "en")
                .formParam("email", "hilma@eksempel.example")
                .post("/referrals/personal-data/erasure");
        result.then().statusCode(303).header("Location", not(containsString("hilma")));
        browser("admin", "en").get(result.header("Location")).then().body(containsString("Erased: 1."));
        browser("admin", "da")
                .formParam("email", "")
                .post("/referrals/personal-data")
                .then()
                .statusCode(422)
                .body(containsString("email-error"));
    }

    @Test
    void whoCannotBeReadIsToldAtTheFieldAndNothingIsErased() {
        for (var button : List.of("", "/export", "/erasure")) {
            browser("admin", "da")
                    .formParam("email", "hilma")
                    .formParam("phone", "ring til mig")
                    .post("/referrals/personal-data" + button)
                    .then()
                    .statusCode(422)
                    .body(containsString("href=\"#email\">E-mail: "))
                    .body(containsString("href=\"#phone\">Telefon: "))
                    .body(containsString("value=\"ring til mig\""));
        }
    }

    private static String referralAbout(String name, String phone) {
        return referralAbout(name, phone, "12345674");
    }

    private static String referralAbout(String name, String phone, String cvr) {
        var capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return as("les-solroed")
                .header("Idempotency-Key", name)
                .body("""
                        {"company": {"cvr": "%4$s", "name": "%2$s Eksempel", "municipalityCode": "269",
                                     "email": "firma-%1$s@eksempel.example", "phone": "70 10 20 30"},
                         "contactPerson": {"name": "%2$s Eksempel", "email": "%1$s@eksempel.example", "phone": "%3$s"},
                         "unitCode": "les-solroed", "need": "Vil gerne have hjælp af %2$s", "topics": ["%1$s"],
                         "wishes": "Ring til %2$s", "consent": true}""".formatted(name, capital, phone, cvr))
                .post("/api/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** All of it but the moment at which it is read. */
    private static Map<String, Object> clock(String referral) {
        var clock = as("triage").get("/api/referrals/" + referral + "/clock").<Map<String, Object>>path("");
        clock.remove("asOf");
        return clock;
    }

    private static void attach(String referral) {
        as("les-solroed")
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "carla.pdf",
                        "%PDF-1.7 carla %%EOF".getBytes(StandardCharsets.ISO_8859_1),
                        "application/pdf")
                .post("/api/referrals/" + referral + "/attachments")
                .then()
                .statusCode(201);
    }

    /** Looks through every table of the database. */
    private List<String> tablesThatKnow(String name) throws SQLException {
        var knowing = new ArrayList<String>();
        for (var table : rows("select tablename from pg_tables where schemaname = 'public'")) {
            if (!rows("select 'x' from \"" + table + "\" t where t::text ilike '%" + name + "%' limit 1")
                    .isEmpty()) {
                knowing.add(table);
            }
        }
        return knowing;
    }

    private List<String> rows(String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
