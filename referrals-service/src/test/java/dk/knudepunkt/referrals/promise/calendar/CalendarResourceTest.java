package dk.knudepunkt.referrals.promise.calendar;

import static dk.knudepunkt.referrals.Desk.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CalendarResourceTest {

    private static final String CALENDARS = "/api/calendars";

    @Test
    void draftIsRevisedActivatedAndThenKept() {
        var draft = draft("2098-01-01", "\"from\": \"13:00\", \"to\": \"16:00\"");
        draft.then().statusCode(201).header("ETag", startsWith("\"0.")).body("status", is("DRAFT"));
        var at = CALENDARS + "/" + draft.path("id");
        as("admin").post(at + "/activation").then().statusCode(428);
        as("admin")
                .header("If-Match", "\"0\"")
                .body(body("2098-02-01", "\"from\": \"12:30\", \"to\": \"00:00\""))
                .put(at)
                .then()
                .statusCode(200)
                .body("terms.effectiveFrom", is("2098-02-01"))
                .body("terms.windows", hasSize(2))
                .body("terms.closedDays", is(List.of("--12-24", "--12-31")));
        as("admin").header("If-Match", "\"0\"").post(at + "/activation").then().statusCode(412);
        as("admin")
                .header("If-Match", "\"1\"")
                .post(at + "/activation")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("actions", hasSize(0));
        as("admin")
                .header("If-Match", "\"2\"")
                .body(body("2098-03-01", "\"from\": \"13:00\", \"to\": \"16:00\""))
                .put(at)
                .then()
                .statusCode(409)
                .body("type", containsString("calendar-not-a-draft"));
        as("kam").get(CALENDARS).then().body("items.id", hasItem(draft.<String>path("id")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2097-01-01|\"from\": \"11:59\", \"to\": \"16:00\"|calendar-overlaps|/windows",
                "2097-01-01|\"from\": \"16:00\", \"to\": \"13:00\"|calendar-overlaps|/windows",
                "2020-02-01|\"from\": \"13:00\", \"to\": \"16:00\"|calendar-in-the-past|/effectiveFrom"
            })
    void calendarThatCannotBeIsNotActivated(String from, String window, String slug, String pointer) {
        var draft = draft(from, window);
        as("admin")
                .header("If-Match", "\"0\"")
                .post(CALENDARS + "/" + draft.path("id") + "/activation")
                .then()
                .statusCode(422)
                .body("type", containsString(slug))
                .body("errors[0].pointer", is(pointer));
    }

    @Test
    void calendarThatNeverOpensOrNamesADayTwiceIsNotActivated() {
        var closed = body("2097-01-01", "\"from\": \"13:00\", \"to\": \"16:00\"")
                .replace("\"workingDays\": [\"MONDAY\"]", "\"workingDays\": []");
        activate(closed).then().statusCode(422).body("type", containsString("calendar-never-open"));
        var twice = body("2097-01-01", "\"from\": \"13:00\", \"to\": \"16:00\"")
                .replace("\"holidays\": [", "\"holidays\": [{\"date\": \"2097-12-25\", \"name\": \"Jul\"}, ");
        activate(twice).then().statusCode(422).body("type", containsString("calendar-overlaps"));
    }

    @Test
    void oneCalendarAppliesOnADay() {
        activate(body("2096-01-01", "\"from\": \"13:00\", \"to\": \"16:00\""))
                .then()
                .statusCode(200);
        activate(body("2096-01-01", "\"from\": \"13:00\", \"to\": \"16:00\""))
                .then()
                .statusCode(409)
                .body("type", containsString("calendar-date-taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"effectiveFrom\": \"2097-01-01\"|\"effectiveFrom\": \"9999-01-01\"|422|/effectiveFrom",
                "\"from\": \"13:00\"|\"from\": \"25:00\"|400|/windows/1/from",
                "--12-24|--02-30|400|/closedDays/0",
                "MONDAY|MANDAG|400|/workingDays/0",
                "Juledag|Jule\\ndag|422|/holidays/0/name"
            })
    void badInputIsNamed(String right, String wrong, int status, String pointer) {
        as("admin")
                .body(body("2097-01-01", "\"from\": \"13:00\", \"to\": \"16:00\"")
                        .replace(right, wrong))
                .post(CALENDARS)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", is(pointer));
    }

    @ParameterizedTest
    @CsvSource({"les-solroed,403,403", "crm,403,403", "council,403,403", "triage,200,403", "kam,200,403"})
    void whoMayReadAndWhoMayEdit(String client, int reading, int editing) {
        as(client).get(CALENDARS).then().statusCode(reading);
        as(client)
                .body(body("2097-01-01", "\"from\": \"13:00\", \"to\": \"16:00\""))
                .post(CALENDARS)
                .then()
                .statusCode(editing);
    }

    private static Response activate(String body) {
        var id = as("admin").body(body).post(CALENDARS).path("id");
        return as("admin").header("If-Match", "\"0\"").post(CALENDARS + "/" + id + "/activation");
    }

    private static Response draft(String from, String window) {
        return as("admin").body(body(from, window)).post(CALENDARS);
    }

    private static String body(String from, String window) {
        return """
                {"name": "Med frokost", "effectiveFrom": "%s", "workingDays": ["MONDAY"],
                 "windows": [{"day": "MONDAY", "from": "09:00", "to": "12:00"}, {"day": "MONDAY", %s}],
                 "holidays": [{"date": "2097-12-25", "name": "Juledag"}],
                 "closedDays": ["--12-24", "--12-31"]}""".formatted(from, window);
    }
}
