package dk.knudepunkt.cofinancing.agreement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Greve writes an agreement, proposes it and answers, as a browser without JavaScript does it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AgreementPagesTest {

    private static final String AGREEMENTS = "/cofinancing/agreements";

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
                .body(containsString("name=\"byPopulation\" type=\"text\" value=\"100\""));
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

        send(0).post(path + "/proposal").then().statusCode(303);
        as("les-solroed", "en")
                .get(path)
                .then()
                .body(containsString("Proposed"))
                .body(not(containsString("Answer for")));

        send(1).formParam("minutesReference", "")
                .post(path + "/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("id=\"minutesReference-error\""));
        send(1).formParam("minutesReference", "Byrådet 14.12.2026, punkt 7")
                .post(path + "/acceptance")
                .then()
                .statusCode(303);
        as("finance-greve", "da")
                .get(path)
                .then()
                .body(containsString("Byrådet 14.12.2026, punkt 7"))
                .body(not(containsString("Svar for")));
        send(2).formParam("minutesReference", "punkt 8")
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

        filledIn("2000").formParam("version", 0).post(path + "/edit").then().statusCode(303);
        as("finance-greve", "da").get(path).then().body(containsString("2.000 kr."));
        send(1).post(path + "/retraction").then().statusCode(303);
        as("finance-greve", "da").get(path).then().body(containsString("Trukket tilbage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "lead", "key", "cluster"})
    void mistakesAreShownAtTheirFieldsAndNothingTypedIsLost(String field) {
        var form = as("finance-greve", "da")
                .contentType(ContentType.URLENC)
                .formParam("cluster", field.equals("cluster") ? "" : "food")
                .formParam("firstYear", "2061")
                .formParam("lastYear", "2064")
                .formParam("budget", field.equals("budget") ? "mange" : "1000")
                .formParam("lead", field.equals("lead") ? "330" : "253")
                .formParam("leadShare", "400")
                .formParam("byPopulation", field.equals("key") ? "99" : "100")
                .formParam("keyDate", "2021-01-01")
                .formParam("parties", "253", "259", "269");

        form.post(AGREEMENTS + "/new")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#" + field + "\""))
                .body(containsString("value=\"2064\""))
                .body(containsString("value=\"259\" checked"));
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
        as(caller, "da")
                .contentType(ContentType.URLENC)
                .post(AGREEMENTS + "/new")
                .then()
                .statusCode(403);
    }

    private static String drafted(String budget) {
        var location = filledIn(budget)
                .formParam("key", UUID.randomUUID().toString())
                .post(AGREEMENTS + "/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return URI.create(location).getPath();
    }

    private static RequestSpecification filledIn(String budget) {
        return as("finance-greve", "da")
                .contentType(ContentType.URLENC)
                .formParam("cluster", "food")
                .formParam("firstYear", "2061")
                .formParam("lastYear", "2064")
                .formParam("budget", budget)
                .formParam("lead", "253")
                .formParam("leadShare", "400")
                .formParam("byPopulation", "60")
                .formParam("byShares", "40")
                .formParam("shares", "Køge: 75\r\nSolrød: 25 %")
                .formParam("keyDate", "2021-01-01")
                .formParam("parties", "253", "259", "269");
    }

    private static RequestSpecification send(int version) {
        return as("finance-greve", "da").contentType(ContentType.URLENC).formParam("version", version);
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
