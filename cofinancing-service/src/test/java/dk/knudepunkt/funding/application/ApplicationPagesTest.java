package dk.knudepunkt.funding.application;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ApplicationPagesTest {

    private static final String PAGE = "/cofinancing/funding/applications";

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
        as("finance-greve").get(location).then().statusCode(200).body(not(containsString("<button class=\"button")));
        as("finance-greve").accept("text/html").get(PAGE + "/new").then().statusCode(403);
        as("council")
                .formParam("on", "2021-09-01")
                .post(location + "/submission")
                .then()
                .statusCode(403);
        as("council")
                .get(PAGE + "?status=REJECTED&programme=private-foundations")
                .then()
                .body(containsString("Der er ingen ansøgninger her endnu."));
    }

    private static RequestSpecification filled(String title) {
        return filledBy("analyst", title);
    }

    private static RequestSpecification filledBy(String client, String title) {
        return as(client)
                .formParam("title", title)
                .formParam("programme", "interreg")
                .formParam("theme", "")
                .formParam("role", "PARTNER")
                .formParam("sought", "25.000.000")
                .formParam("ownShare", "5.000.000 kr.")
                .formParam("deadline", "2021-09-15")
                .formParam("_key", UUID.randomUUID().toString());
    }
}
