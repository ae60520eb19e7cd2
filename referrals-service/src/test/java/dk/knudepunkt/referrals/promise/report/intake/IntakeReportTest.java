package dk.knudepunkt.referrals.promise.report.intake;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a month of its own, long past. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class IntakeReportTest {

    private static final String INTAKE = "/api/referrals/reports/intake";
    private static final String WAITING = "/api/referrals/reports/waiting";

    @Inject
    Wristwatch watch;

    @AfterEach
    void comeBack() {
        watch.goRight();
    }

    @Test
    void whatCameInIsCountedByMonthUnitAndChannel() {
        itIs("2014-03-03T10:00:00");
        decline(refer());
        refer();
        refer("les-guldborgsund", "12345674");
        itIs("2014-04-01T00:30:00");
        refer();
        var spring = "?from=2014-03-01&to=2014-04-30";
        as("triage")
                .get(INTAKE + spring)
                .then()
                .statusCode(200)
                .body("month", is(List.of("2014-03", "2014-03", "2014-04")))
                .body("unitCode", is(List.of("les-guldborgsund", "les-solroed", "les-solroed")))
                .body("channel", is(List.of("API", "API", "API")))
                .body("submitted", is(List.of(1, 2, 1)))
                .body("open", is(List.of(1, 1, 1)))
                .body("courses", is(List.of(0, 0, 0)));
        as("les-solroed").get(INTAKE + spring).then().body("submitted", is(List.of(2, 1)));
        as("kam")
                .get(INTAKE + spring + "&format=DANISH_CSV")
                .then()
                .body(containsString("2014-03;les-solroed;API;2;1;0"));
        browser("triage", "da")
                .get("/referrals/reports/intake" + spring + "&day=2014-03-03")
                .then()
                .statusCode(200)
                .body(containsString("4 henvisninger er sendt"))
                .body(containsString("marts 2014"))
                .body(containsString("Lokal erhvervsservice Guldborgsund"));
        browser("les-solroed", "en")
                .get("/referrals/reports/intake" + spring)
                .then()
                .body(containsString("3 referrals were submitted"))
                .body(not(containsString("Guldborgsund")));
    }

    @Test
    void theQueueIsToldHourByHour() {
        itIs("2014-05-05T09:20:00");
        var asked = refer();
        var declined = refer();
        itIs("2014-05-05T11:10:00");
        act("triage", asked, "question", "{\"question\": \"Hvornår?\"}").then().statusCode(200);
        itIs("2014-05-05T13:00:00");
        decline(declined);
        itIs("2014-05-05T14:45:00");
        act("les-solroed", asked, "answer", "{\"answer\": \"Snart\"}").then().statusCode(200);
        itIs("2014-05-05T16:30:00");
        // Nothing until nine; two at ten and eleven, one at twelve, none from one o'clock on, and one again after the
        // answer.
        var expected = Stream.of(Collections.nCopies(10, 0), List.of(2, 2, 1, 0, 0, 1, 1))
                .flatMap(List::stream)
                .toList();
        assertEquals(17, expected.size());
        as("triage")
                .get(WAITING + "?day=2014-05-05")
                .then()
                .statusCode(200)
                .body("waiting", is(expected))
                .body("[0].at", is("2014-05-04T22:00:00Z"));
        as("les-guldborgsund").get(WAITING + "?day=2014-05-05").then().body("waiting", is(Collections.nCopies(17, 0)));
        itIs("2014-05-07T12:00:00");
        as("triage").get(WAITING + "?day=2014-05-06").then().body("waiting", is(Collections.nCopies(24, 1)));
        as("triage").get(WAITING + "?day=2014-05-08").then().body("", hasSize(0));
        browser("triage", "da")
                .get("/referrals/reports/intake?from=2014-05-01&day=2014-05-08")
                .then()
                .body(containsString("Den dag er ikke kommet endnu."));
    }

    @Test
    void theHourThatComesTwiceIsShownOnce() {
        itIs("2013-10-26T12:00:00");
        refer();
        itIs("2013-10-28T12:00:00");
        as("triage").get(WAITING + "?day=2013-10-27").then().body("waiting", is(Collections.nCopies(25, 1)));
        browser("triage", "da")
                .get("/referrals/reports/intake?from=2013-10-01&day=2013-10-27")
                .then()
                .statusCode(200)
                .body(not(containsString(">2</td>")));
    }

    @ParameterizedTest
    @CsvSource({
        "intake?from=2018-02-30,400,malformed-parameter",
        "intake?from=2018-03-02&to=2018-03-01,422,report-period-reversed",
        "intake?groupBy=UNIT,400,unknown-parameter",
        "waiting?day=i-dag,400,malformed-parameter"
    })
    void badInputIsNamed(String query, int status, String slug) {
        as("triage")
                .get("/api/referrals/reports/" + query)
                .then()
                .statusCode(status)
                .body("type", containsString(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "crm", "finance-greve", "developer"})
    void othersAreRefused(String client) {
        as(client).get(INTAKE).then().statusCode(403);
        as(client).get(WAITING).then().statusCode(403);
        browser(client, "da").get("/referrals/reports/intake").then().statusCode(403);
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
