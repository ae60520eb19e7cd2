package dk.knudepunkt.referrals.referral.queue;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.web.Cursor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk's queue in its orders, and how much waits in it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class QueueOrderTest {

    private static final String QUEUE = "/referrals/queue";
    private static final Pattern ROW = Pattern.compile("id=\"r-([0-9a-f-]{36})\"");
    private static final Pattern MORE = Pattern.compile("href=\"(/referrals/queue\\?[^\"]*cursor=[^\"]+)\"");

    @Inject
    Sql sql;

    private final List<String> laid = new ArrayList<>();

    @AfterEach
    void withdraw() {
        laid.forEach(each -> {
            sql.run(
                    "update referral set submitted_at = now(), due_at = now() + interval '1 day' where id = ?",
                    UUID.fromString(each));
            var unit = as("triage").get("/api/referrals/" + each).<String>path("unitCode");
            act(unit, each, "withdrawal", "{}").then().statusCode(200);
        });
    }

    @Test
    void eachOrderLeadsThroughTheWholeQueueThoughManyAreAlike() {
        Stream.generate(() -> refer()).limit(52).forEach(laid::add);
        laid.forEach(each -> sql.run(
                "update referral set submitted_at = '2001-01-01', due_at = '2199-01-01' where id = ?",
                UUID.fromString(each)));
        for (var column : List.of("due", "submitted", "unit")) {
            var up = shown("sort=" + column);
            assertTrue(up.containsAll(laid), column + " leaves some out");
            assertEquals(up.size(), new HashSet<>(up).size(), column + " has some twice");
            assertEquals(up.reversed(), shown("sort=-" + column));
        }
    }

    @Test
    void theQueueStandsInTheOrderOfItsHeads() {
        var early = waiting("les-solroed", "2001-01-01", "2199-01-03");
        var pressing = waiting("les-solroed", "2001-01-03", "2199-01-01");
        var elsewhere = waiting("les-guldborgsund", "2001-01-02", "2199-01-02");
        assertEquals(List.of(pressing, elsewhere, early), ours("sort=due"));
        assertEquals(ours("sort=due"), ours("due="));
        assertEquals(List.of(early, elsewhere, pressing), ours("sort=submitted"));
        assertEquals(List.of(pressing, elsewhere, early), ours("sort=-submitted"));
        assertEquals(List.of(elsewhere, pressing, early), ours("sort=unit"));
        browser("triage", "da")
                .get(QUEUE + "?sort=unit")
                .then()
                .statusCode(200)
                .body(containsString("aria-sort=\"ascending\"><a class=\"sort\" href=\"?sort=-unit\""))
                .body(containsString("<option value=\"unit\" selected>"))
                .body(containsString("href=\"/referrals/queue?sort=unit&amp;due=OVERDUE\""));
        browser("triage", "da")
                .get(QUEUE + "?due=OVERDUE&sort=unit")
                .then()
                .body(containsString("<a href=\"/referrals/queue?sort=unit\">Alle</a>"));
    }

    @ParameterizedTest
    @CsvSource({
        "/holds?sort=unit, ?sort=unit",
        "/holds?sort=-unit&due=OVERDUE, ?due=OVERDUE&sort=-unit",
        "/holds/return?due=SOON, ?due=SOON",
        "/holds, ''",
    })
    void whereAFormWasRefusedTheQueueIsReachedAsItIsAskedFor(String from, String query) {
        browser("triage", "da").get(QUEUE + from).then().statusCode(303).header("Location", endsWith(QUEUE + query));
    }

    @Test
    void whatTheQueueDoesNotKnowIsRefusedThereToo() {
        browser("triage", "da").get(QUEUE + "/holds?sort=need").then().statusCode(400);
        browser("triage", "da").get(QUEUE + "/holds/return?due=LATER").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "da, Parameteren sort har en værdi",
        "en, The parameter sort has a value",
    })
    void anUnknownOrderIsRefused(String language, String told) {
        browser("triage", language)
                .get(QUEUE + "?sort=need")
                .then()
                .statusCode(400)
                .body(containsString(told));
    }

    @Test
    void aPlaceInOneOrderIsNoneInAnother() {
        var place = Cursor.after("unit", "les-solroed", "2199-01-01T00:00:00Z", UUID.randomUUID());
        browser("triage", "da")
                .get(QUEUE + "?sort=unit&cursor=" + place.encoded())
                .then()
                .statusCode(200);
        browser("triage", "da").get(QUEUE + "?cursor=" + place.encoded()).then().statusCode(400);
        var forged = Cursor.after("unit", "les-solroed", "snart", UUID.randomUUID());
        browser("triage", "da")
                .get(QUEUE + "?sort=unit&cursor=" + forged.encoded())
                .then()
                .statusCode(400);
    }

    /** A script that adds further rows takes nothing else of the page; one that reads the queue again takes all of it. */
    @Test
    void furtherRowsAreNotCountedAgain() {
        var waiting = waiting("les-solroed", "2001-01-01", "2001-01-02");
        browser("triage", "da")
                .header("HX-Target", "rows")
                .get(QUEUE)
                .then()
                .statusCode(200)
                .body(containsString("id=\"r-" + waiting))
                .body(not(containsString(" over tiden og")));
        browser("triage", "da").header("HX-Target", "queue").get(QUEUE).then().body(containsString(" over tiden og"));
    }

    @Test
    void theQueueSaysHowMuchWaitsAndHowMuchOfItPresses() {
        var before = sql.first(COUNT, row -> row.getLong(1)).orElseThrow();
        waiting("les-solroed", "2001-01-01", "2001-01-02");
        waiting("les-solroed", "2001-01-01", "2199-01-02");
        var now = sql.first(COUNT, row -> row.getLong(1)).orElseThrow();
        assertEquals(before + 2, now);
        browser("triage", "da")
                .get(QUEUE)
                .then()
                .body(containsString("<strong>" + now + "</strong> henvisning"))
                .body(containsString(" over tiden og"));
        browser("triage", "da")
                .get(QUEUE + "?due=OVERDUE")
                .then()
                .body(containsString("<strong>" + shown("due=OVERDUE").size() + "</strong> henvisning"))
                .body(not(containsString(" over tiden og")));
        browser("triage", "da")
                .get("/referrals?status=SUBMITTED")
                .then()
                .body(containsString("heraf venter <strong>" + now + "</strong> på svar"));
    }

    private static final String COUNT = "select count(*) from referral where status = 'SUBMITTED'";

    @Test
    void theListOfReferralsCountsWhatTheReaderMayKnowAndHasAskedFor() {
        var one = waiting("les-solroed", "2001-01-01", "2001-01-02");
        var other = waiting("les-solroed", "2001-01-01", "2199-01-02");
        var reference = as("triage").get("/api/referrals/" + one).<String>path("reference");
        browser("triage", "da")
                .get("/referrals?q=" + reference)
                .then()
                .body(containsString(
                        "<strong>1</strong> henvisning, heraf venter <strong>1</strong> på svar, 1 over tiden"));
        var ofOther = as("triage").get("/api/referrals/" + other).<String>path("reference");
        browser("triage", "en")
                .get("/referrals?q=" + ofOther)
                .then()
                .body(containsString("<strong>1</strong> referral, of which <strong>1</strong> awaits an answer</p>"));
    }

    @Test
    void theListOfReferralsDoesNotCountWhatIsOutOfReach() {
        for (var unit : List.of("les-solroed", "les-guldborgsund")) {
            sql.run(
                    "update referral set company_name = 'Rækkeviddens Ritter' where id = ?",
                    UUID.fromString(waiting(unit, "2001-01-01", "2199-01-02")));
        }
        ritter("triage")
                .then()
                .body(containsString("<strong>2</strong> henvisninger, heraf venter <strong>2</strong>"));
        ritter("les-solroed")
                .then()
                .body(containsString("<strong>1</strong> henvisning, heraf venter <strong>1</strong>"));
    }

    private static Response ritter(String client) {
        return browser(client, "da").queryParam("q", "rækkeviddens ritter").get("/referrals");
    }

    @Test
    void whoHasNoQueueSeesNoCount() {
        browser("les-solroed", "da").get(QUEUE + "?sort=unit").then().statusCode(is(403));
    }

    private String waiting(String unit, String submitted, String due) {
        var id = refer(unit, "12345674");
        laid.add(id);
        sql.run(
                "update referral set submitted_at = cast(? as timestamptz), due_at = cast(? as timestamptz) where id = ?",
                submitted,
                due,
                UUID.fromString(id));
        return id;
    }

    private List<String> ours(String query) {
        return shown(query).stream().filter(laid::contains).toList();
    }

    private static List<String> shown(String query) {
        var rows = new ArrayList<String>();
        var next = QUEUE + "?" + query;
        while (next != null) {
            var page =
                    browser("triage", "da").urlEncodingEnabled(false).get(next).asString();
            ROW.matcher(page).results().map(row -> row.group(1)).forEach(rows::add);
            var more = MORE.matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        return rows;
    }
}
