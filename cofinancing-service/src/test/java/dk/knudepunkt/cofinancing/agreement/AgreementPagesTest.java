package dk.knudepunkt.cofinancing.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Greve writes an agreement, proposes it and answers, as a browser without JavaScript does it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AgreementPagesTest {

    private static final String AGREEMENTS = "/cofinancing/agreements";

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    EntityManager database;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            var ours = "(select id from agreement_version where first_year = 2061)";
            database.createNativeQuery("delete from agreement_party where agreement_version_id in " + ours)
                    .executeUpdate();
            database.createNativeQuery("delete from agreement_version where first_year = 2061")
                    .executeUpdate();
        });
    }

    @Test
    void theFormStandsReadyWithTheMunicipalitiesOfTheRegion() {
        as("finance-greve", "da")
                .get(AGREEMENTS + "/new")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"253\" selected>Greve</option>"))
                .body(containsString("value=\"269\" checked"))
                .body(containsString("value=\"101\">"))
                .body(containsString("name=\"key.byPopulation\" type=\"text\" value=\"100\""));
    }

    @Test
    void greveWritesProposesAndAccepts() {
        var path = drafted("1.000 kr.");
        as("finance-greve", "da")
                .get(path)
                .then()
                .body(containsString("Kladde"))
                .body(containsString("60 % folketal, 40 % faste andele (Køge 75 %, Solrød 25 %)"))
                .body(containsString("Foreslå kommunerne"));
        as("les-solroed", "da").get(path).then().statusCode(404);

        press(0).post(path + "/proposal").then().statusCode(303);
        as("les-solroed", "en")
                .get(path)
                .then()
                .body(containsString("Proposed"))
                .body(not(containsString("Answer for")));

        decide(1, "")
                .post(path + "/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("id=\"minutesReference-error\""));
        decide(1, "Byrådet 14.12.2026, punkt 7")
                .post(path + "/acceptance")
                .then()
                .statusCode(303);
        as("finance-greve", "da")
                .get(path)
                .then()
                .body(containsString("Byrådet 14.12.2026, punkt 7"))
                .body(not(containsString("Svar for")));
        decide(2, "punkt 8")
                .post(path + "/decline")
                .then()
                .statusCode(422)
                .body(containsString("Greve har allerede svaret"));
    }

    @Test
    void aDraftIsEditedAndTakenBack() {
        var path = drafted("1000");
        as("finance-greve", "da")
                .get(path + "/edit")
                .then()
                .body(allOf(containsString("value=\"2061\""), containsString("Køge: 75\nSolrød: 25")));

        filledIn("2000").formParam("_version", 0).post(path + "/edit").then().statusCode(303);
        as("finance-greve", "da").get(path).then().body(containsString("2.000 kr."));
        press(1).post(path + "/retraction").then().statusCode(303);
        as("finance-greve", "da").get(path).then().body(containsString("Trukket tilbage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "lead", "key", "cluster"})
    void mistakesAreShownAtTheirFieldsAndNothingTypedIsLost(String field) {
        var form = as("finance-greve", "da")
                .contentType(FORM)
                .formParam("cluster", field.equals("cluster") ? "" : "food")
                .formParam("firstYear", "2061")
                .formParam("lastYear", "2064")
                .formParam("budget", field.equals("budget") ? "mange" : "1000")
                .formParam("lead", field.equals("lead") ? "330" : "253")
                .formParam("leadShare", "400")
                .formParam("key.byPopulation", field.equals("key") ? "99" : "100")
                .formParam("keyDate", "2021-01-01")
                .formParam("parties", "253", "259", "269");

        form.post(AGREEMENTS + "/new")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#" + field + "\""))
                .body(containsString("value=\"2064\""))
                .body(containsString("value=\"259\" checked"));
    }

    /** What was stored as the first of January 1970 before. */
    @Test
    void theLastDayToAnswerIsReadAsPeopleWriteIt() {
        var path = filledIn("1000")
                .formParam("answerBy", "31-12-2060")
                .post(AGREEMENTS + "/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        as("finance-greve", "da")
                .get(URI.create(path).getPath())
                .then()
                .body(containsString("svar senest 31. december 2060"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answerBy | 31-12-60 | Skriv en dato, der findes",
                "quorum | mange | Skriv et helt tal",
                "supersedes | den første | Skriv et helt tal",
                "keyDate | i går | Skriv en dato, der findes",
                "key.equally | halvdelen | Skriv et tal",
                "key.shares | Gotham: 50 | Gotham: 50 er ikke en kommune og dens procent"
            })
    void whatCannotBeReadIsToldAtItsFieldAndStays(String field, String typed, String told) {
        var fields = new HashMap<String, Object>(Map.of("key.byPopulation", "60", "key.byShares", "40"));
        fields.put("key.shares", "Køge: 100");
        fields.put(field, typed);
        as("finance-greve", "da")
                .contentType(FORM)
                .formParams(fields)
                .post(AGREEMENTS + "/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + field + "-error\"><span class=\"sr-only\">Fejl: </span>" + told))
                .body(containsString(field.equals("keyDate") ? "href=\"#keyDate\"" : typed));
    }

    @Test
    void whoeverEditsAnOlderDraftSeesWhatStandsThereNow() {
        var path = drafted("1000");
        filledIn("2000").formParam("_version", 0).post(path + "/edit").then().statusCode(303);

        filledIn("3000")
                .formParam("_version", 0)
                .post(path + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("value=\"3.000\""))
                .body(containsString("Står der nu: <strong>2000</strong>"))
                .body(containsString("name=\"_version\" value=\"1\""));
        filledIn("3000").formParam("_version", 1).post(path + "/edit").then().statusCode(303);
    }

    @Test
    void whoeverAnswersAnOlderVersionKeepsWhatTheyTyped() {
        var path = drafted("1000");
        press(0).post(path + "/proposal").then().statusCode(303);

        decide(0, "Byrådet 14.12.2026, punkt 7")
                .post(path + "/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("value=\"Byrådet 14.12.2026, punkt 7\""))
                .body(containsString("name=\"_version\" value=\"1\""));
    }

    @Test
    void aButtonOnAnOlderPageDoesNothing() {
        var path = drafted("1000");
        press(0).post(path + "/proposal").then().statusCode(303);

        press(0).post(path + "/retraction").then().statusCode(422).body(containsString("En anden kom først"));
        press(0).post(path + "/proposal").then().statusCode(422).body(containsString("En anden kom først"));
    }

    @Test
    void aProposalWhoseDayHasPassedIsRefusedOnThePage() {
        var path = URI.create(filledIn("1000")
                        .formParam("answerBy", "2020-12-31")
                        .post(AGREEMENTS + "/new")
                        .header("Location"))
                .getPath();

        press(0).post(path + "/proposal")
                .then()
                .statusCode(422)
                .body(containsString("2020-12-31 er passeret. Sæt en senere svarfrist."));
    }

    @Test
    void pressingTheButtonTwiceDraftsOnce() {
        var form = filledIn("1000").formParam("_key", UUID.randomUUID().toString());

        var first = form.post(AGREEMENTS + "/new").header("Location");
        var second = form.post(AGREEMENTS + "/new").header("Location");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theListShowsTheShippedAgreements() {
        as("council", "da")
                .get(AGREEMENTS + "?status=IN_FORCE")
                .then()
                .statusCode(200)
                .body(containsString("Fødevarer, version 1"))
                .body(containsString("17 af 17"))
                .body(not(containsString("Skriv en aftale")));
        as("finance-greve", "en").get(AGREEMENTS).then().body(containsString("Write an agreement"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "crm"})
    void whoPaysNothingWritesNothing(String caller) {
        as(caller, "da").get(AGREEMENTS).then().statusCode(200);
        as(caller, "da").get(AGREEMENTS + "/new").then().statusCode(403);
        as(caller, "da").contentType(FORM).post(AGREEMENTS + "/new").then().statusCode(403);
    }

    private static String drafted(String budget) {
        var location = filledIn(budget)
                .formParam("_key", UUID.randomUUID().toString())
                .post(AGREEMENTS + "/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return URI.create(location).getPath();
    }

    private static RequestSpecification filledIn(String budget) {
        return as("finance-greve", "da")
                .contentType(FORM)
                .formParam("cluster", "food")
                .formParam("firstYear", "2061")
                .formParam("lastYear", "2064")
                .formParam("budget", budget)
                .formParam("lead", "253")
                .formParam("leadShare", "400")
                .formParam("key.byPopulation", "60")
                .formParam("key.byShares", "40")
                .formParam("key.shares", "Køge: 75\r\nSolrød: 25 %")
                .formParam("keyDate", "2021-01-01")
                .formParam("parties", "253", "259", "269");
    }

    private static RequestSpecification decide(int version, String minutesReference) {
        return press(version).formParam("minutesReference", minutesReference);
    }

    private static RequestSpecification press(int version) {
        return as("finance-greve", "da").contentType(FORM).formParam("_version", version);
    }

    private static RequestSpecification as(String caller, String language) {
        return given().auth()
                .oauth2(Tokens.of(caller))
                .accept("text/html")
                .header("Accept-Language", language)
                .redirects()
                .follow(false);
    }
}
