package dk.knudepunkt.funding.programme;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ProgrammePagesTest {

    private static final String PROGRAMMES = "/cofinancing/funding/programmes/";

    private final String code = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aProgrammeIsRegisteredAndItsRoundsAreWrittenWithoutScripts() {
        as("analyst").get(PROGRAMMES + "new").then().statusCode(200).body(containsString("Nyt program"));
        filled(code)
                .post(PROGRAMMES + "new")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PROGRAMMES + code + "/rounds"));
        as("analyst")
                .get(PROGRAMMES + code + "/rounds")
                .then()
                .statusCode(200)
                .body(containsString("Innovationsfonden. I dag: Ingen frist meldt ud."));

        announce(0, "2032-02-01 2032-03-31\r\n\r\n2032-09-01 2032-09-30")
                .statusCode(303)
                .header("Location", endsWith("/cofinancing/funding#programmes"));
        as("council")
                .get("/api" + PROGRAMMES + code)
                .then()
                .body("rounds.closesOn", is(List.of("2032-03-31", "2032-09-30")));
        as("council").get("/cofinancing/calendar").then().body(containsString("31. marts 2032"));

        announce(1, "2032-09-01 2032-09-30").statusCode(303);
        as("analyst")
                .get(PROGRAMMES + code + "/rounds")
                .then()
                .body(containsString("2032-09-01 2032-09-30</textarea>"));
        as("council")
                .get("/cofinancing/calendar")
                .then()
                .body(containsString("<s>Ansøgningsfrist: Prøve " + code + "</s> (aflyst)"));
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        filled("Stort Navn")
                .post(PROGRAMMES + "new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"code-error\""))
                .body(containsString("value=\"Stort Navn\""));
        filled("interreg").post(PROGRAMMES + "new").then().statusCode(422).body(containsString("id=\"code-error\""));
        filled(code).post(PROGRAMMES + "new").then().statusCode(303);

        announce(0, "til foråret").statusCode(422).body(containsString("Skriv to datoer på hver linje"));
        announce(0, "2032-03-31 2032-02-01").statusCode(422).body(containsString("id=\"rounds-error\""));
        announce(0, "2032-02-01 2032-03-31\n2032-03-31 2032-04-30")
                .statusCode(422)
                .body(containsString("id=\"rounds-error\""));
        announce(0, "2032-02-01 2032-02-01\n".repeat(51)).statusCode(422);
        announce(7, "2032-02-01 2032-03-31").statusCode(422);
        as("analyst").get(PROGRAMMES + "none/rounds").then().statusCode(404);
    }

    @Test
    void othersHaveNoForms() {
        for (var client : new String[] {"council", "kam", "finance-greve"}) {
            as(client)
                    .get("/cofinancing/funding")
                    .then()
                    .statusCode(200)
                    .body(containsString("Interreg"))
                    .body(not(containsString(PROGRAMMES)));
            as(client).get(PROGRAMMES + "new").then().statusCode(403);
            as(client).get(PROGRAMMES + "interreg/rounds").then().statusCode(403);
            as(client)
                    .formParam("rounds", "")
                    .post(PROGRAMMES + "interreg/rounds")
                    .then()
                    .statusCode(403);
        }
        RestAssured.get(PROGRAMMES + "new").then().statusCode(401);
        as("analyst")
                .header("Accept-Language", "en")
                .get("/cofinancing/funding")
                .then()
                .body(containsString("Edit rounds"));
    }

    private ValidatableResponse announce(int version, String rounds) {
        return as("analyst")
                .formParam("_version", version)
                .formParam("rounds", rounds)
                .post(PROGRAMMES + code + "/rounds")
                .then();
    }

    private RequestSpecification filled(String typedCode) {
        return as("analyst")
                .formParam("code", typedCode)
                .formParam("nameDa", "Prøve " + code)
                .formParam("nameEn", "Trial")
                .formParam("funder", "Innovationsfonden")
                .formParam("_key", UUID.randomUUID().toString());
    }
}
