package dk.knudepunkt.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import dk.knudepunkt.platform.testing.WholeList;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.referrals.Desk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as a browser without JavaScript meets them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReferralPagesTest {

    private static final String LINES = "/api/referrals/lines";
    private static final Pattern NEXT = Pattern.compile("/referrals/queue\\?cursor=[^\"&]+");

    @Inject
    Sql sql;

    @Test
    void formOffersTheAdvisersOwnUnitOnly() {
        as("les-solroed", "da")
                .get("/referrals/new")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("Henvis en virksomhed"))
                .body(containsString("Lokal erhvervsservice Solrød"))
                .body(not(containsString("Lokal erhvervsservice Greve")));
        as("les-solroed", "en").get("/referrals/new").then().body(containsString("Refer a company"));
    }

    @Test
    void filledInFormBecomesAReferralOnceHoweverOftenItIsSent() {
        var key = UUID.randomUUID().toString();
        var first = filledIn(key)
                .post("/referrals/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var second = filledIn(key)
                .post("/referrals/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals(first, second);
        as("les-solroed", "da")
                .get(first)
                .then()
                .statusCode(200)
                .body(containsString("Henvisningen er sendt"))
                .body(containsString("Afventer svar"))
                .body(containsString("Vil &lt;b&gt;eksportere&lt;/b&gt;"))
                .body(not(containsString("Forretningsudvikler")));
    }

    @Test
    void mistakesAreShownAtTheirFieldsAndNothingTypedIsLost() {
        filledIn(UUID.randomUUID().toString())
                .formParam("company.email", "ingen adresse")
                .post("/referrals/new")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#company.email\""))
                .body(containsString("id=\"company.email-error\""))
                .body(containsString("value=\"Eksempel Maskinfabrik ApS\""));
        as("les-solroed", "en")
                .contentType(ContentType.URLENC)
                .post("/referrals/new")
                .then()
                .statusCode(422)
                .body(containsString("the company must have agreed"));
    }

    @Test
    void anEmptyFormSaysAtEachFieldWhatItMisses() {
        as("les-solroed", "da")
                .contentType(ContentType.URLENC)
                .formParam("company.cvr", "")
                .formParam("company.name", "")
                .formParam("contactPerson.name", "")
                .post("/referrals/new")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#company.cvr\">CVR"))
                .body(containsString("href=\"#company.name\">Navn: Udfyld feltet."))
                .body(containsString("href=\"#contactPerson.name\">Navn: Udfyld feltet."));
    }

    @Test
    void deskAnswersFromTheQueue() {
        var page = filledIn(UUID.randomUUID().toString())
                .post("/referrals/new")
                .then()
                .extract()
                .header("Location");
        var path = URI.create(page).getPath();
        assertTrue(wholeQueue().contains(path));
        as("triage", "da").get(path).then().body(allOf(containsString("Accepter"), containsString("Afvis")));
        as("triage", "da")
                .contentType(ContentType.URLENC)
                .formParam("_version", 0)
                .formParam("courseKind", "SHORT")
                .post(path + "/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("id=\"developerId-error\""));
        as("triage", "da")
                .contentType(ContentType.URLENC)
                .formParam("_version", 0)
                .formParam("courseKind", "SHORT")
                .formParam("developerId", "developer")
                .post(path + "/acceptance")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/referrals/queue\\?handled=H-\\d{4}-\\d{6}&done=ACCEPTANCE"));
        as("triage", "en")
                .contentType(ContentType.URLENC)
                .formParam("_version", 0)
                .formParam("reason", "OTHER")
                .formParam("comment", "For sent")
                .post(path + "/decline")
                .then()
                .statusCode(422)
                .contentType(startsWith("text/html"))
                .body(containsString("Somebody came first"))
                .body(containsString("For sent</textarea>"));
        as("les-solroed", "da").get(path).then().body(containsString("Kort forløb"));
        as("les-solroed", "da").get("/referrals").then().body(containsString(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/referrals/queue,les-solroed,403",
        "/referrals/queue,kam,403",
        "/referrals/queue,triage,200",
        "/referrals/new,council,403",
        "/referrals/new,developer,403",
        "/referrals/new,triage,200",
        "/referrals,council,403",
        "/referrals,finance-greve,403",
        "/referrals,developer,200",
        "/referrals,kam,200"
    })
    void whoMaySeeWhichPage(String path, String client, int status) {
        as(client, "da").get(path).then().statusCode(status).contentType(startsWith("text/html"));
    }

    @Test
    void pageOfAnotherUnitsReferralIsNotFound() {
        var page = filledIn(UUID.randomUUID().toString())
                .post("/referrals/new")
                .then()
                .extract()
                .header("Location");
        as("les-guldborgsund", "da").get(page).then().statusCode(404).body(containsString("Henvisningen findes ikke"));
        as("les-guldborgsund", "da")
                .get("/referrals")
                .then()
                .body(not(containsString(URI.create(page).getPath())));
    }

    @Test
    void unknownStatusIsSaid() {
        as("triage", "da")
                .get("/referrals?status=LOST")
                .then()
                .statusCode(400)
                .body("html.head.title", is("En parameter har forkert værdi · Knudepunkt"));
    }

    @Test
    void theHeadsOfTheListLeadToItsOtherOrders() {
        filledIn(UUID.randomUUID().toString()).post("/referrals/new").then().statusCode(303);
        as("triage", "da")
                .get("/referrals?status=SUBMITTED")
                .then()
                .body(containsString(
                        "aria-sort=\"descending\"><a class=\"sort\" href=\"?status=SUBMITTED&amp;sort=submitted\""))
                .body(containsString("href=\"?status=SUBMITTED&amp;sort=due\""));
        as("triage", "da")
                .get("/referrals?sort=due")
                .then()
                .body(containsString("aria-sort=\"ascending\"><a class=\"sort\" href=\"?sort=-due\""));
        as("triage", "da").get("/referrals?sort=need").then().statusCode(400).body(containsString("sort"));
    }

    @Test
    void eachOrderLeadsThroughTheWholeListThoughAllAreDueAtOnce() {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> filledIn(UUID.randomUUID().toString()).post("/referrals/new"))
                .map(sent -> sent.header("Location").replaceAll(".*/([0-9a-f-]{36}).*", "$1"))
                .toList();
        laid.forEach(each -> sql.run(
                "update referral set submitted_at = '2001-01-01', due_at = '2199-01-01' where id = ?",
                UUID.fromString(each)));
        var list = new WholeList(address -> as("triage", "da").get(address).asString(), "/referrals");
        Stream.of("submitted", "due").forEach(column -> list.goesBothWays(column, laid));
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> filledIn(UUID.randomUUID().toString()).post("/referrals/new"))
                .map(sent -> sent.header("Location").replaceAll(".*/([0-9a-f-]{36}).*", "$1"))
                .toList();
        laid.forEach(each ->
                sql.run("update referral set company_name = '=Hentelistens Hegn' where id = ?", UUID.fromString(each)));
        var query = "q=hentelistens&status=SUBMITTED&unit=les-solroed&sort=due";
        var list = new WholeList(address -> as("triage", "da").get(address).asString(), "/referrals");
        var shown = list.shown(query);
        assertEquals(52, shown.size());
        as("triage", "da")
                .get("/referrals?" + query)
                .then()
                .body(containsString("href=\"" + LINES + "?" + query.replace("&", "&amp;") + "&amp;format=XLSX\""));
        assertEquals(
                shown,
                ListFile.ofWorkbook(lines("triage", query + "&format=XLSX").asByteArray(), "id"));
        var csv = lines("les-solroed", query + "&format=DANISH_CSV").asString();
        assertEquals(shown, ListFile.ofDanishCsv(csv, "id"));
        assertEquals(
                "'=Hentelistens Hegn", ListFile.ofDanishCsv(csv, "companyName").getFirst());
        assertEquals("SUBMITTED", ListFile.ofDanishCsv(csv, "status").getFirst());
        for (var client : List.of("les-guldborgsund", "developer", "crm")) {
            assertEquals(List.of(), lines(client, "q=hentelistens").<List<String>>path("id"), client);
        }
        for (var client : List.of("council", "finance-greve")) {
            Desk.as(client).get(LINES).then().statusCode(403);
        }
        Desk.as("triage").get(LINES + "?unit=les-nowhere").then().statusCode(400);
    }

    private static Response lines(String client, String query) {
        var answer = Desk.as(client).get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    @Test
    void aForgedPlaceInTheListIsRefused() {
        var forged = Cursor.after("due", "+999999999-01-01T00:00:00Z", UUID.randomUUID());
        as("triage", "da")
                .get("/referrals?sort=due&cursor=" + forged.encoded())
                .then()
                .statusCode(400);
    }

    @Test
    void anUnknownUnitIsRefused() {
        as("triage", "da")
                .get("/referrals?unit=les-nowhere")
                .then()
                .statusCode(400)
                .body(containsString("unit"));
        as("triage", "da").get("/referrals?unit=").then().statusCode(200);
    }

    @Test
    void aYesOrNoThatCannotBeReadIsSaid() {
        as("triage", "da").get("/referrals?overdue=ja").then().statusCode(400).body(containsString("overdue"));
        as("triage", "da").get("/referrals?overdeu=true").then().statusCode(400).body(containsString("overdeu"));
        as("triage", "da").get("/referrals?overdue=&status=&q=").then().statusCode(200);
    }

    /** All its pages, however many referrals other tests left open. */
    private static String wholeQueue() {
        var pages = new StringBuilder();
        var next = "/referrals/queue";
        while (!next.isEmpty()) {
            var page = as("triage", "da")
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            pages.append(page);
            var link = NEXT.matcher(page);
            next = link.find() ? link.group() : "";
        }
        return pages.toString();
    }

    private static RequestSpecification filledIn(String key) {
        return as("les-solroed", "da")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .redirects()
                .follow(false)
                .formParam("_key", key)
                .formParam("company.cvr", "12 34 56 74")
                .formParam("company.name", "Eksempel Maskinfabrik ApS")
                .formParam("company.municipalityCode", "269")
                .formParam("contactPerson.name", "Alma Eksempel")
                .formParam("unitCode", "les-solroed")
                .formParam("need", "Vil <b>eksportere</b>")
                .formParam("topics", "eksport, finansiering")
                .formParam("consent", "true");
    }

    private static RequestSpecification as(String client, String language) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language)
                .redirects()
                .follow(false);
    }
}
