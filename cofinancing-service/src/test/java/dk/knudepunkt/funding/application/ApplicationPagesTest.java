package dk.knudepunkt.funding.application;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WholeList;
import dk.knudepunkt.platform.web.Cursor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ApplicationPagesTest {

    private static final String PAGE = "/cofinancing/funding/applications";

    /** Nobody else's here, so that all of it can be summed up. */
    private static final String OWN_PROGRAMME = "structural-funds";

    @Test
    void anApplicationGoesItsWayWithoutScripts() {
        as("analyst").get(PAGE + "/new").then().statusCode(200).body(containsString("Femern Corridor"));
        filled("").post(PAGE + "/new").then().statusCode(422).body(containsString("id=\"title-error\""));
        var location = filled("Sidens projekt")
                .post(PAGE + "/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        as("analyst")
                .formParam("on", "2021-09-16")
                .formParam("_version", 0)
                .post(location + "/submission")
                .then()
                .statusCode(422)
                .body(containsString("id=\"on-error\""))
                .body(containsString("Ansøgningen skulle være sendt senest 2021-09-15."));
        as("analyst")
                .formParam("on", "2021-09-15")
                .formParam("_version", 0)
                .post(location + "/submission")
                .then()
                .statusCode(303);
        as("analyst")
                .formParam("on", "2021-12-01")
                .formParam("_version", 1)
                .post(location + "/grant")
                .then()
                .statusCode(422)
                .body(containsString("id=\"granted-error\""));
        as("analyst")
                .formParam("on", "2021-12-01")
                .formParam("granted", "20.000.000")
                .formParam("projectFrom", "2022-01-01")
                .formParam("projectTo", "2024-12-31")
                .formParam("_version", 1)
                .post(location + "/grant")
                .then()
                .statusCode(303);
        as("council")
                .get(location)
                .then()
                .statusCode(200)
                .body(containsString("Bevilget"))
                .body(containsString("20.000.000"))
                .body(containsString("5.000.000 (16,7&nbsp;% af budgettet)"))
                .body(not(containsString("Hvad skal ske?")));
        as("council")
                .header("Accept-Language", "en")
                .get(PAGE + "?status=GRANTED&programme=interreg")
                .then()
                .statusCode(200)
                .body(containsString("Sidens projekt"))
                .body(containsString("20,000,000"));
    }

    @Test
    void aDraftIsWrittenAnewUntilItIsSent() {
        var location = filled("Rettes").post(PAGE + "/new").then().extract().header("Location");
        as("analyst")
                .get(location)
                .then()
                .body(containsString(location.substring(location.indexOf(PAGE)) + "/edit"))
                .body(matchesPattern("(?s).*<dd>A-20\\d\\d-\\d{6}</dd>.*"));
        as("analyst")
                .get(location + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("Ret kladden A-20"))
                .body(containsString("value=\"25.000.000\""))
                .body(containsString("<option value=\"PARTNER\" selected>"));
        filled("").formParam("_version", 0).post(location + "/edit").then().statusCode(422);
        filled("Rettet")
                .formParam("_version", 7)
                .post(location + "/edit")
                .then()
                .statusCode(422);
        filled("Rettet")
                .formParam("_version", 0)
                .post(location + "/edit")
                .then()
                .statusCode(303)
                .header("Location", is(location));
        as("council").get(location).then().body(containsString("<h1>Rettet</h1>"));
        as("council").get(location + "/edit").then().statusCode(403);
        filledBy("council", "Andres")
                .formParam("_version", 1)
                .post(location + "/edit")
                .then()
                .statusCode(403);

        as("analyst")
                .formParam("on", "2021-09-15")
                .formParam("_version", 1)
                .post(location + "/submission")
                .then()
                .statusCode(303);
        as("analyst").get(location + "/edit").then().statusCode(409);
        filled("For sent")
                .formParam("_version", 2)
                .post(location + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("value=\"For sent\""));
        as("analyst").get(location).then().body(not(containsString("/edit")));
    }

    @Test
    void othersReadWithoutForms() {
        var location =
                filled("Læst af alle").post(PAGE + "/new").then().extract().header("Location");
        as("finance-greve").get(location).then().statusCode(200).body(not(containsString("action=\"/cofinancing")));
        as("finance-greve").accept("text/html").get(PAGE + "/new").then().statusCode(403);
        as("council")
                .formParam("on", "2021-09-01")
                .post(location + "/submission")
                .then()
                .statusCode(403);
        as("council")
                .get(PAGE + "?status=REJECTED&programme=private-foundations")
                .then()
                .body(containsString("Intet passer til filtrene."))
                .body(containsString("<a href=\"" + PAGE + "\">Vis alle</a>"));
    }

    @Test
    void theListGoesIntoTheOrderOfItsHeads() {
        filled("Aal for sig").post(PAGE + "/new").then().statusCode(303);
        filled("Zink for sig").post(PAGE + "/new").then().statusCode(303);
        as("analyst")
                .get(PAGE + "?sort=title&programme=interreg")
                .then()
                .body(stringContainsInOrder("Aal for sig", "Zink for sig"));
        as("analyst")
                .get(PAGE + "?sort=-title&programme=interreg")
                .then()
                .body(stringContainsInOrder("Zink for sig", "Aal for sig"));
        as("analyst")
                .get(PAGE + "?sort=-sought&status=DRAFT")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"-sought\" selected>"));
        as("analyst").get(PAGE + "?sort=reference").then().statusCode(400);
    }

    @Test
    void eachOrderLeadsThroughTheWholeList() {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> filled("analyst", "Lige " + each / 4, "smv-pro", "2019-03-01")
                        .post(PAGE + "/new"))
                .map(added -> added.header("Location").replaceAll(".*/", ""))
                .toList();
        var list = new WholeList(address -> as("analyst").get(address).asString(), PAGE);
        Stream.of("title", "deadline", "sought").forEach(column -> list.goesBothWays(column, laid));
    }

    @Test
    void theListIsCountedWithWhatWasSoughtAndGranted() {
        var before = as("analyst").get("/api" + PAGE + "/lines?programme=" + OWN_PROGRAMME);
        filled("analyst", "Regnes sammen", OWN_PROGRAMME, "2021-09-15")
                .post(PAGE + "/new")
                .then()
                .statusCode(303);
        var many = before.<Integer>path("size()") + 1;
        var sought = String.format(Locale.of("da"), "%,d", 25_000_000L * many);
        as("analyst")
                .get(PAGE + "?programme=" + OWN_PROGRAMME)
                .then()
                .body(matchesPattern("(?s).*<strong>" + many + "</strong> ansøgning(er)?: søgt i alt <strong>" + sought
                        + " kr.</strong>, bevilget <strong>0 kr.</strong>.*"));
        as("analyst")
                .get(PAGE + "?status=GRANTED&programme=" + OWN_PROGRAMME)
                .then()
                .body(not(containsString("søgt i alt")));
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        Stream.of("C", "A", "B")
                .forEach(title -> filled("analyst", title + " tages hjem", OWN_PROGRAMME, "2021-09-15")
                        .post(PAGE + "/new")
                        .then()
                        .statusCode(303));
        var query = "programme=" + OWN_PROGRAMME + "&sort=-title";
        var shown = new WholeList(address -> as("analyst").get(address).asString(), PAGE).shown(query);
        as("analyst")
                .get(PAGE + "?" + query)
                .then()
                .body(containsString("/lines?programme=" + OWN_PROGRAMME + "&amp;sort=-title&amp;format=DANISH_CSV\""));
        var lines = "/api" + PAGE + "/lines?" + query;
        assertEquals(
                shown,
                ListFile.ofWorkbook(as("analyst").get(lines + "&format=XLSX").asByteArray(), "id"));
        assertEquals(
                shown,
                ListFile.ofDanishCsv(
                        as("analyst").get(lines + "&format=DANISH_CSV").asString(), "id"));
        as("analyst").get("/api" + PAGE + "/lines?sort=reference").then().statusCode(400);
    }

    @Test
    void aForgedPlaceInTheListIsRefused() {
        as("analyst").get(forged("title", "a\0b")).then().statusCode(400);
        as("analyst").get(forged("-deadline", "+999999999-01-01")).then().statusCode(400);
        as("analyst").get(forged("sought", "much")).then().statusCode(400);
    }

    private static String forged(String sort, String key) {
        return PAGE + "?sort=" + sort + "&cursor="
                + Cursor.after(sort, key, UUID.randomUUID()).encoded();
    }

    private static RequestSpecification filled(String title) {
        return filledBy("analyst", title);
    }

    private static RequestSpecification filledBy(String client, String title) {
        return filled(client, title, "interreg", "2021-09-15");
    }

    private static RequestSpecification filled(String client, String title, String programme, String deadline) {
        return as(client)
                .formParam("title", title)
                .formParam("programme", programme)
                .formParam("theme", "")
                .formParam("role", "PARTNER")
                .formParam("sought", "25.000.000")
                .formParam("ownShare", "5.000.000 kr.")
                .formParam("deadline", deadline)
                .formParam("_key", UUID.randomUUID().toString());
    }
}
