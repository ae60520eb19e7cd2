package dk.knudepunkt.platform.forms;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A form from the browser's side: fetched, filled in, sent, and where need be shown again. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class FormsTest {

    private final String pad = UUID.randomUUID().toString();

    @Test
    void aBlankFormHasAKeyItsLabelsAndWhatThePageKnows() {
        browser()
                .get("/notes/new")
                .then()
                .statusCode(200)
                .body(containsString("<form method=\"post\" action=\"/notes/new\" novalidate>"))
                .body(containsString("<input type=\"hidden\" name=\"_key\" value=\""))
                .body(not(containsString("name=\"_version\"")))
                .body(containsString("<label class=\"form-label\" for=\"pad\">Blok</label>"))
                .body(containsString("for=\"due\">Senest <span class=\"weight-normal\">(frivilligt)</span></label>"))
                .body(containsString("id=\"due-hint\">For eksempel 31-12-2026</span>"))
                .body(containsString("id=\"read-hint\">Den første gang. For eksempel 31-12-2026</span>"))
                .body(containsString(">Husk</textarea>"))
                .body(containsString("autocomplete=\"name\""))
                .body(containsString("<option value=\"\">Ingen</option>"))
                .body(not(containsString("id=\"errors\"")));
    }

    @Test
    void aRightFormIsCarriedOutAndLeadsOn() {
        var path = sent("/notes/new", Map.of("pad", pad, "text", "Blåbærgrød\r\nog mere"))
                .statusCode(303)
                .extract()
                .header("Location");
        browser().get(path).then().body(containsString("Blåbærgrød\nog mere</textarea>"));
    }

    @Test
    void everythingWrongIsToldAtOnceAndWhatWasTypedIsKept() {
        sent("/notes/new", Map.of("pad", "blok", "due", "31-02-2034", "author.name", "Ida", "tags", "red"))
                .statusCode(422)
                .body(stringContainsInOrder(
                        "href=\"#pad\">Blok: Det, der står her, kan ikke læses.",
                        "href=\"#text\">Tekst: ",
                        "href=\"#due\">Senest: Skriv en dato, der findes,"))
                .body(containsString("name=\"due\" type=\"text\" value=\"31-02-2034\""))
                .body(containsString("value=\"Ida\""))
                .body(containsString("name=\"tags\" value=\"red\" checked"))
                .body(containsString("aria-describedby=\"due-hint due-error\" aria-invalid=\"true\""));
    }

    /** Its writer had to sign in again on the way. */
    @Test
    void aKeptFormIsShownBeforeItIsCarriedOut() {
        sent("/notes/new", Map.of("pad", pad, "text", "Blåbærgrød", "_kept", "true", "_key", pad))
                .statusCode(200)
                .body(containsString("id=\"kept\""))
                .body(containsString("Det, du skrev, står her endnu"))
                .body(containsString("Blåbærgrød</textarea>"))
                .body(containsString("<input type=\"hidden\" name=\"_key\" value=\"" + pad + "\">"))
                .body(not(containsString("name=\"_kept\"")));
        for (var i = 0; i < 5; i++) {
            sent("/notes/new", Map.of("pad", pad, "text", "x")).statusCode(303);
        }
    }

    @Test
    void ofAKeptFormNothingIsWrongYet() {
        sent("/notes/new", Map.of("pad", "blok", "due", "31-02-2034", "_kept", "true"))
                .statusCode(200)
                .body(containsString("name=\"due\" type=\"text\" value=\"31-02-2034\""))
                .body(not(containsString("id=\"errors\"")));
    }

    @Test
    void aFormSaysWhoWroteIt() {
        browser().get("/notes/new").then().body(containsString("<input type=\"hidden\" name=\"_writer\" value=\""));
    }

    @Test
    void whatTheUseCaseRefusesStandsAtItsField() {
        for (var i = 0; i < 5; i++) {
            sent("/notes/new", Map.of("pad", pad, "text", "x")).statusCode(303);
        }
        sent("/notes/new", Map.of("pad", pad, "text", "en for meget"))
                .statusCode(422)
                .body(containsString("href=\"#pad\">Blok: "))
                .body(containsString("en for meget</textarea>"));
    }

    @Test
    void aPageThatIsSentTwiceDoesItOnce() {
        var fields = Map.of("pad", pad, "text", "én", "_key", UUID.randomUUID().toString());
        var first = sent("/notes/new", fields).statusCode(303).extract().header("Location");
        assertEquals(first, sent("/notes/new", fields).statusCode(303).extract().header("Location"));
    }

    @Test
    void whoIsOvertakenKeepsWhatWasTypedAndSeesWhatHappened() {
        var path = sent("/notes/new", Map.of("pad", pad, "text", "først"))
                .extract()
                .header("Location");
        sent(path, Map.of("pad", pad, "text", "den anden", "_version", "0")).statusCode(303);
        sent(path, Map.of("pad", pad, "text", "den tredje", "_version", "0"))
                .statusCode(422)
                .body(allOf(
                        containsString("En anden kom først"),
                        containsString("<li>Ida skrev i den.</li>"),
                        containsString("den tredje</textarea>"),
                        containsString("Står der nu: <strong>den anden</strong>"),
                        containsString("name=\"_version\" value=\"1\"")));
        sent(path, Map.of("pad", pad, "text", "den tredje", "_version", "1")).statusCode(303);
        browser().get(path).then().body(containsString("den tredje</textarea>"));
    }

    @Test
    void aFieldThatNobodyKnowsIsNotIgnored() {
        sent("/notes/new", Map.of("pad", pad, "text", "x", "colour", "red"))
                .statusCode(422)
                .body(containsString("<li>Formularen har intet felt, der hedder colour. Hent siden igen.</li>"));
    }

    @Test
    void aFormThatCannotBeReadIsAProblem() {
        browser()
                .contentType("application/x-www-form-urlencoded")
                .body("text=%E0%A4%A")
                .post("/notes/new")
                .then()
                .statusCode(400);
        browser()
                .contentType("application/x-www-form-urlencoded")
                .body("text=" + "a".repeat(600_000))
                .post("/notes/new")
                .then()
                .statusCode(413);
    }

    @Test
    void aFormIsReadInTheCharsetThatItNames() {
        browser()
                .contentType("application/x-www-form-urlencoded; charset=ISO-8859-1")
                .body("pad=" + pad + "&text=%E6ble&due=no")
                .post("/notes/new")
                .then()
                .statusCode(422)
                .body(containsString("æble</textarea>"));
    }

    private static ValidatableResponse sent(String path, Map<String, String> fields) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path)
                .then();
    }

    private static RequestSpecification browser() {
        return given().auth()
                .oauth2(Tokens.of("developer"))
                .redirects()
                .follow(false)
                .header("Accept", "text/html")
                .header("Accept-Language", "da");
    }
}
