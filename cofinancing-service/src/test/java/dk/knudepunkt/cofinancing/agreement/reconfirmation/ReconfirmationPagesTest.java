package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Greve confirms the agreements of 2021 for 2022, as a browser without JavaScript does it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReconfirmationPagesTest {

    private static final String BOARD = "/cofinancing/reconfirmations/2022";
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Pattern AGREEMENT = Pattern.compile("name=\"agreements\" value=\"([0-9a-f-]{36})\"");

    @Inject
    Reconfirmations reconfirmations;

    @Inject
    Reminders reminders;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            reconfirmations.deleteAll();
            reminders.deleteAll();
        });
    }

    @Test
    void greveConfirmsAllFourAgreementsByOneDecision() {
        var agreements = offered();
        assertThat(agreements).hasSize(4);

        confirming(agreements)
                .formParam("minutesReference", "Byrådet 14.12.2021, punkt 7")
                .post(BOARD)
                .then()
                .statusCode(303)
                .header("Location", endsWith(BOARD));

        as("finance-greve", "da")
                .get(BOARD)
                .then()
                .body(containsString("4 er givet,"))
                .body(containsString("64 mangler."))
                .body(containsString("Greve mangler intet for"))
                .body(containsString("Byrådet 14.12.2021, punkt 7"));
    }

    @Test
    void aMissingReferenceIsShownAtItsFieldAndNothingIsRegistered() {
        confirming(offered())
                .formParam("minutesReference", " ")
                .post(BOARD)
                .then()
                .statusCode(422)
                .body(containsString("id=\"minutesReference-error\""));

        assertThat(offered()).hasSize(4);
    }

    @Test
    void sentTwiceItIsRefusedAndTheRestIsNotHalfDone() {
        var agreements = offered();
        confirming(agreements.subList(3, 4))
                .formParam("minutesReference", "punkt 7")
                .post(BOARD)
                .then()
                .statusCode(303);

        confirming(agreements)
                .formParam("minutesReference", "punkt 8")
                .post(BOARD)
                .then()
                .statusCode(422)
                .body(containsString("har allerede bekræftet for 2022"));

        assertThat(offered()).hasSize(3);
    }

    @Test
    void noAgreementChosenIsSaidAtTheChoice() {
        confirming(List.of())
                .formParam("minutesReference", "punkt 7")
                .post(BOARD)
                .then()
                .statusCode(422)
                .body(containsString("Vælg mindst én aftale"));
    }

    @Test
    void whatIsChosenAndTypedStaysWhereItIsRefused() {
        var agreements = offered();
        confirming(agreements.subList(1, 2))
                .formParam("minutesReference", "Punkt\n<7>")
                .post(BOARD)
                .then()
                .statusCode(422)
                .body(containsString("id=\"minutesReference-error\""))
                .body(containsString("value=\"Punkt\n&lt;7&gt;\""))
                .body(containsString("value=\"" + agreements.get(1) + "\" checked"))
                .body(not(containsString("value=\"" + agreements.getFirst() + "\" checked")));
    }

    @Test
    void anAgreementThatIsNoneIsSaidAtTheChoice() {
        confirming(List.of("x"))
                .formParam("minutesReference", "punkt 7")
                .post(BOARD)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#agreements\""));
    }

    @Test
    void whoeverWasAskedLatelyIsNotAskedAgainAndThePageSaysWhy() {
        var pressed = as("admin", "da").contentType(FORM);
        pressed.post(BOARD + "/reminders").then().statusCode(303);

        pressed.post(BOARD + "/reminders")
                .then()
                .statusCode(422)
                .body(containsString("7 dage"))
                .body(containsString("Ryk dem, der mangler"));
    }

    @Test
    void theBoardHasEveryMunicipalityAndAgreement() {
        var page = as("council", "en").get(BOARD).then().statusCode(200).extract();
        var rows = page.htmlPath().getList("**.findAll { it.name() == 'table' }[0].tbody.tr.th");

        assertThat(rows).hasSize(17).startsWith("Faxe").endsWith("Vordingborg");
        assertThat(page.asString()).contains("68 are missing.").doesNotContain("has still to confirm");
    }

    @Test
    void theHouseRemindsAndGreveSeesIt() {
        as("admin", "da").get(BOARD).then().body(containsString("Ryk dem, der mangler"));
        as("admin", "da").contentType(FORM).post(BOARD + "/reminders").then().statusCode(303);

        as("finance-greve", "da")
                .get(BOARD)
                .then()
                .body(containsString("Det mangler"))
                .body(containsString("Bekræftelse for 2022"))
                .body(containsString("31. december 2021"))
                .body(not(containsString("Ryk dem, der mangler")));
    }

    @Test
    void aYearWithoutAgreementSaysSo() {
        as("council", "da")
                .get("/cofinancing/reconfirmations/2026")
                .then()
                .statusCode(200)
                .body(containsString("Ingen aftale gælder dette år."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "analyst", "council", "crm", "admin"})
    void whoDoesNotPayReadsOnly(String caller) {
        as(caller, "da").get("/cofinancing/reconfirmations").then().statusCode(200);
        as(caller, "da").contentType(FORM).post(BOARD).then().statusCode(403);
    }

    private static List<String> offered() {
        var page = as("finance-greve", "da").get(BOARD).asString();
        return AGREEMENT.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static RequestSpecification confirming(List<String> agreements) {
        return as("finance-greve", "da").contentType(FORM).formParam("agreements", agreements);
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
