package dk.knudepunkt.referrals.promise.calendar;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.stringContainsInOrder;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CalendarPagesTest {

    private static final String CALENDARS = "/api/calendars/";

    @Test
    void theFormBeginsFromTheNewestVersionWithoutItsDate() {
        var draft = drafted(Map.of("windows", "mandag 09:00-12:00", "holidays", "2097-12-25 Juledag"));
        browser("admin", "da")
                .get("/referrals/calendars/new")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("mandag 09:00-12:00</textarea>"),
                        containsString("2097-12-25 Juledag</textarea>"),
                        containsString("24/12\n31/12</textarea>"),
                        containsString("value=\"WEDNESDAY\" checked"),
                        containsString("name=\"effectiveFrom\" type=\"text\" value=\"\"")));
        browser("kam", "da").get("/referrals/calendars/new").then().statusCode(403);
        browser("admin", "da").get(draft).then().statusCode(200);
    }

    @Test
    void aDraftSaysWhatWasTypedInLines() {
        var draft = drafted(
                Map.of("windows", "mandag 09:00-12:00\r\nonsdag 12:30-16:00", "holidays", "25-12-2097 Juledag"));
        as("admin")
                .get(CALENDARS + id(draft))
                .then()
                .body("terms.windows.day", is(List.of("MONDAY", "WEDNESDAY")))
                .body("terms.holidays.date", is(List.of("2097-12-25")))
                .body("terms.closedDays", is(List.of("--12-24", "--12-31")))
                .body("terms.effectiveFrom", is("2092-01-01"));
    }

    @Test
    void aCalendarMayHaveNoHolidays() {
        as("admin")
                .get(CALENDARS + id(drafted(Map.of("holidays", "", "closedDays", ""))))
                .then()
                .body("terms.holidays", is(List.of()))
                .body("terms.closedDays", is(List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows|mandag 9-12",
                "windows|mandag",
                "windows|månedag 09:00-12:00",
                "holidays|2097-12-25",
                "holidays|juleaften 24/12",
                "closedDays|24.12",
                "closedDays|30/2"
            })
    void aLineThatCannotBeReadIsToldAtItsFieldAndKept(String field, String line) {
        sent(Map.of(field, line))
                .statusCode(422)
                .body(stringContainsInOrder(
                        "href=\"#" + field + "\">", "Kan ikke læses: »" + line + "«.", line + "</textarea>"));
    }

    @Test
    void aDateThatIsNoneIsToldAtItsFieldWithEverythingElse() {
        sent(Map.of("effectiveFrom", "31-02-2092", "name", ""))
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#effectiveFrom\">Gælder fra: Skriv en dato, der findes"),
                        containsString("value=\"31-02-2092\""),
                        containsString("href=\"#name\">Navn: ")));
    }

    @Test
    void aCalendarThatCannotApplyIsNotActivatedAndSaysWhy() {
        var draft = id(drafted(Map.of("windows", "mandag 09:00-12:00\nmandag 11:00-16:00")));
        activate(draft, 0)
                .statusCode(422)
                .body(containsString("har et vindue, der er tomt eller overlapper et andet"))
                .body(containsString("Fra en formular"));
        as("admin").get(CALENDARS + draft).then().body("status", is("DRAFT"));
    }

    @Test
    void anOldPageActivatesNothing() {
        var draft = id(drafted(Map.of("effectiveFrom", "01-02-2092")));
        activate(draft, 0).statusCode(303);
        activate(draft, 0)
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("Gældende fra sin dato"));
    }

    private static ValidatableResponse activate(String id, int version) {
        return browser("admin", "da")
                .formParam("_version", version)
                .post("/referrals/calendars/" + id + "/activation")
                .then();
    }

    private static String drafted(Map<String, String> otherwise) {
        return sent(otherwise).statusCode(303).extract().header("Location");
    }

    private static ValidatableResponse sent(Map<String, String> otherwise) {
        var fields = new HashMap<>(Map.of(
                "name", "Fra en formular",
                "effectiveFrom", "01-01-2092",
                "windows", "mandag 09:00-12:00",
                "holidays", "2097-12-25 Juledag",
                "closedDays", "24/12\r\n31/12"));
        fields.putAll(otherwise);
        return browser("admin", "da")
                .formParam("workingDays", "MONDAY", "WEDNESDAY")
                .formParams(fields)
                .post("/referrals/calendars/new")
                .then();
    }

    private static String id(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }
}
