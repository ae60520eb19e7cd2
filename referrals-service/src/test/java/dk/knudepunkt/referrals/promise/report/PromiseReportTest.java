package dk.knudepunkt.referrals.promise.report;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a month of its own, long past. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PromiseReportTest {

    private static final String REPORT = "/api/referrals/reports/promise";

    @Inject
    Wristwatch watch;

    @AfterEach
    void comeBack() {
        watch.goRight();
    }

    @Test
    void readingsStandSideBySideAndAUnitSeesItsOwn() {
        // Handled on Monday: late by the clock, in time on working days.
        itIs("2018-03-02T15:00:00");
        var overTheWeekend = refer();
        var other = refer("les-guldborgsund", "12345674");
        itIs("2018-03-05T11:00:00");
        decline(overTheWeekend);
        decline(other);
        itIs("2018-03-30T12:00:00");
        var march = "?from=2018-03-01&to=2018-03-31";
        as("triage")
                .get(REPORT + march)
                .then()
                .statusCode(200)
                .body("reading", is(List.of("CLOCK_HOURS", "WORKING_DAYS")))
                .body("n", is(List.of(2, 2)))
                .body("within", is(List.of(0, 2)))
                .body("medianHours", is(List.of(68.00f, 20.00f)));
        as("les-solroed").get(REPORT + march).then().body("n", is(List.of(1, 1)));
        as("les-solroed")
                .get(REPORT + march + "&groupBy=UNIT")
                .then()
                .body("group", is(List.of("les-solroed", "les-solroed")));
        as("kam").get(REPORT + march + "&groupBy=MONTH").then().body("[0].group", is("2018-03"));
        as("kam").get(REPORT + march + "&groupBy=CHANNEL").then().body("[0].group", is("API"));
        as("les-guldborgsund")
                .get(REPORT + march + "&groupBy=UNIT&format=CSV")
                .then()
                .body(not(containsString("les-solroed")));
    }

    @Test
    void downloadsAreTheSameTable() {
        itIs("2017-05-02T15:00:00");
        decline(refer());
        var may = "?from=2017-05-01&to=2017-05-31&format=";
        as("analyst")
                .get(REPORT + may + "CSV")
                .then()
                .contentType(startsWith("text/csv"))
                .body(startsWith("group,reading,n,within,percentWithin,percentLow,percentHigh"))
                .body(containsString("ALL,CLOCK_HOURS,1,1,100.0,20.7,100.0,1,0.00,0.00,0,0"));
        as("analyst").get(REPORT + may + "DANISH_CSV").then().body(containsString("ALL;CLOCK_HOURS;1;1;100,0;20,7"));
        as("analyst").get(REPORT + may + "XLSX").then().contentType(Spreadsheet.MEDIA_TYPE);
        browser("analyst", "da")
                .get("/referrals/reports/promise?from=2017-05-01&to=2017-05-31")
                .then()
                .statusCode(200)
                .body(containsString("<strong>100,0 %</strong> (1 af 1; 20,7–100,0 %)"))
                .body(containsString("class=\"share-bar\""));
        browser("les-solroed", "en")
                .get("/referrals/reports/promise?from=2016-01-01&to=2016-01-31")
                .then()
                .body(containsString("No referrals were submitted in the period."));
    }

    @Test
    void previewTellsWhatADraftWouldHaveMeantAndChangesNothing() {
        itIs("2016-06-03T15:00:00");
        var referral = refer();
        itIs("2016-06-06T11:00:00");
        decline(referral);
        itIs("2016-07-10T10:00:00");
        var draft = browser("admin", "da")
                .formParam("name", "Arbejdsdage først")
                .formParam("effectiveFrom", "2016-08-01")
                .formParam("targetMinutes", "600")
                .formParam("readings.first", "WORKING_DAYS")
                .formParam("steps.desk", "50")
                .formParam("steps.kam", "")
                .formParam("steps.leader", "100")
                .post("/referrals/policies")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        browser("kam", "da")
                .get(draft)
                .then()
                .statusCode(200)
                .body(containsString("1. juni 2016 – 30. juni 2016"))
                .body(containsString("100 % (1 af 1)"))
                .body(containsString("0 % (0 af 1)"));
        var api = "/api" + URI.create(draft).getPath();
        as("kam")
                .get(api)
                .then()
                .statusCode(200)
                .body("from", is("2016-06-01"))
                .body("to", is("2016-06-30"))
                .body("asPromised.find { it.reading == 'WORKING_DAYS' }.within", is(1))
                .body("asPreviewed.find { it.reading == 'WORKING_DAYS' }.within", is(0))
                .body("asPreviewed.n", is(List.of(1)));
        as("kam").get(api + "?from=2016-05-01&to=2016-05-31").then().body("asPreviewed", hasSize(0));
        as("kam").get("/api/referrals/" + referral + "/clock").then().body("target", is("PT24H"));
        browser("kam", "da")
                .get("/referrals/policies")
                .then()
                .statusCode(200)
                .body(containsString("Arbejdsdage først"));
        browser("admin", "da")
                .formParam("name", "")
                .formParam("effectiveFrom", "i morgen")
                .post("/referrals/policies")
                .then()
                .statusCode(422)
                .body(containsString("id=\"effectiveFrom-error\""));
        browser("les-solroed", "da").get("/referrals/policies").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "triage,policies,404,policy-not-found",
        "analyst,calendars,404,calendar-not-found",
        "les-solroed,policies,403,forbidden",
        "crm,calendars,403,forbidden"
    })
    void previewIsOfAVersionThatIsAndForTheHouse(String client, String versions, int status, String slug) {
        as(client)
                .get("/api/referrals/reports/preview/%s/0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b".formatted(versions))
                .then()
                .statusCode(status)
                .body("type", containsString(slug));
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2018-02-30,400,malformed-parameter",
        "?from=2018-03-02&to=2018-03-01,422,report-period-reversed",
        "?from=2010-01-01&to=2018-03-01,422,report-period-too-long",
        "?groupBy=colour,400,malformed-parameter"
    })
    void badInputIsNamed(String query, int status, String slug) {
        as("triage").get(REPORT + query).then().statusCode(status).body("type", containsString(slug));
    }

    @ParameterizedTest
    @CsvSource({"council,403", "crm,403", "finance-greve,403", "developer,403", "admin,200"})
    void whoMayReadIt(String client, int status) {
        as(client).get(REPORT + "?from=2015-01-01&to=2015-01-31").then().statusCode(status);
        if (status == 200) {
            as(client).get(REPORT + "?from=2015-01-01&to=2015-01-31").then().body("", hasSize(0));
        }
    }

    private void itIs(String wall) {
        watch.set(LocalDateTime.parse(wall).atZone(Denmark.ZONE).toInstant());
    }

    private static void decline(String referral) {
        act("triage", referral, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                .then()
                .statusCode(200);
    }
}
