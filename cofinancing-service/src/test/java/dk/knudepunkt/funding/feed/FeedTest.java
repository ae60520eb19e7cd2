package dk.knudepunkt.funding.feed;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FeedTest {

    private static final String SUBSCRIPTIONS = "/api/cofinancing/calendar-subscriptions";
    private static final String MEETINGS = "/api/cofinancing/meetings";

    @Inject
    AgroalDataSource database;

    @Test
    void aMeetingKeepsItsIdThroughChangesAndItsCancellation() throws Exception {
        var feed = subscribe("kam");
        var id = call("2030-07-01T12:00:00Z", "2030-07-01T14:00:00Z");

        var called = event(feed, id);
        assertThat(start(called)).isEqualTo(copenhagen("2030-07-01T14:00"));
        assertThat(text(called, "SEQUENCE")).isEqualTo("0");
        assertThat(text(called, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(text(called, "SUMMARY")).isEqualTo("Styregruppe; klynger, m.m.");
        assertThat(text(called, "LOCATION")).isEqualTo("Ringsted Rådhus");

        move(id, 0, "2030-12-02T12:00:00Z", "2030-12-02T14:00:00Z");
        var moved = event(feed, id);
        assertThat(start(moved)).isEqualTo(copenhagen("2030-12-02T13:00"));
        assertThat(text(moved, "SEQUENCE")).isEqualTo("1");

        as("analyst")
                .header("If-Match", "\"1\"")
                .post(MEETINGS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancelled", is(true));
        var cancelled = event(feed, id);
        assertThat(text(cancelled, "SEQUENCE")).isEqualTo("2");
        assertThat(text(cancelled, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void aCalendarThatHasNotChangedIsNotSentAgain() {
        var feed = subscribe("kam");
        var id = call("2030-08-01T12:00:00Z", "2030-08-01T14:00:00Z");
        var tag = RestAssured.get(feed).header("ETag");
        var known = RestAssured.given().header("If-None-Match", tag);

        known.get(feed).then().statusCode(304).header("ETag", tag).body(is(""));

        move(id, 0, "2030-08-02T12:00:00Z", "2030-08-02T14:00:00Z");
        known.get(feed).then().statusCode(200).header("ETag", not(tag));
    }

    @Test
    void theFileIsValidAndBringsItsTimeZone() throws Exception {
        call("2030-07-01T12:00:00Z", "2030-07-01T14:00:00Z");
        var file = read(subscribe("kam"));
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").contains("TZID:Europe/Copenhagen");
        var unfolded = file.replace("\r\n ", "");
        assertThat(unfolded).contains("DTSTART;TZID=Europe/Copenhagen:20300701T140000");
        assertThat(parsed(file).validate().hasErrors()).isFalse();
    }

    @Test
    void aDraftsDeadlineIsAnAllDayEntryThatFollowsTheDraft() throws Exception {
        var feed = subscribe("kam");
        var plan = """
                {"programme": "interreg", "title": "Kalenderprojekt", "role": "LEAD", "sought": 1, "ownShare": 0,
                 "deadline": "%s"}""";
        String id = sending("analyst", plan.formatted("2031-05-01"))
                .post("/api/cofinancing/funding/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(start(titled(feed, "Ansøgning skal sendes: Kalenderprojekt")))
                .isEqualTo(LocalDate.of(2031, 5, 1));

        sending("analyst", plan.formatted("2031-06-01"))
                .header("If-Match", "\"0\"")
                .put("/api/cofinancing/funding/applications/" + id)
                .then()
                .statusCode(200);
        var moved = titled(feed, "Ansøgning skal sendes: Kalenderprojekt");
        assertThat(start(moved)).isEqualTo(LocalDate.of(2031, 6, 1));
        assertThat(text(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(text(moved, "URL")).endsWith("/cofinancing/funding/applications/" + id);

        sending("analyst", "{\"on\": \"2026-01-01\"}")
                .header("If-Match", "\"1\"")
                .post("/api/cofinancing/funding/applications/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(text(titled(feed, "Ansøgning skal sendes: Kalenderprojekt"), "STATUS"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void anAddressIsShownOnceAndLeadsNowhereOnceRevoked() throws Exception {
        var made = as("council").post(SUBSCRIPTIONS);
        made.then().statusCode(201).body("language", is("da"));
        String id = made.path("id");
        var path = URI.create(made.path("url")).getPath();
        RestAssured.get(path).then().statusCode(200).contentType("text/calendar");
        as("council")
                .get(SUBSCRIPTIONS)
                .then()
                .body("id", hasItem(id))
                .body("find { it.id == '%s' }.url".formatted(id), nullValue());
        as("kam").get(SUBSCRIPTIONS).then().body("id", not(hasItem(id)));
        as("kam").delete(SUBSCRIPTIONS + "/" + id).then().statusCode(404);
        as("council").delete(SUBSCRIPTIONS + "/" + id).then().statusCode(204);
        RestAssured.get(path).then().statusCode(404).body("type", is("/problems/calendar-address-not-found"));
        as("council").delete(SUBSCRIPTIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void aWrongTokenIsNotFoundAndTheSecretIsNotKept() throws Exception {
        RestAssured.get("/api/cofinancing/calendars/guess.ics").then().statusCode(404);
        RestAssured.get("/api/cofinancing/calendars/%25.ics").then().statusCode(404);
        RestAssured.get("/api/cofinancing/calendars/guess").then().statusCode(404);
        var token = subscribe("kam").replaceAll(".*/|\\.ics", "");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from calendar_subscription where calendar_subscription::text like ?")) {
            query.setString(1, "%" + token + "%");
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void aPersonHasAtMostTenAddresses() {
        for (var i = 0; i < 10; i++) {
            as("triage").post(SUBSCRIPTIONS).then().statusCode(201);
        }
        as("triage")
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(409)
                .body("type", is("/problems/too-many-calendar-subscriptions"));
        as("triage").get(SUBSCRIPTIONS).then().body("", hasSize(10));
    }

    @Test
    void englishReadersGetEnglishTitles() throws Exception {
        var id = call("2030-07-01T12:00:00Z", "2030-07-01T14:00:00Z");
        var url = as("les-solroed")
                .header("Accept-Language", "en")
                .post(SUBSCRIPTIONS)
                .<String>path("url");
        assertThat(text(event(URI.create(url).getPath(), id), "SUMMARY")).isEqualTo("Steering group");
    }

    @Test
    void thePageMakesAndRevokesAnAddress() {
        var page = as("developer").post("/cofinancing/calendar/subscriptions");
        page.then().statusCode(200).body(containsString("Kopiér adressen nu"));
        var address =
                Pattern.compile("/api/cofinancing/calendars/[\\w-]+\\.ics").matcher(page.asString());
        assertThat(address.find()).isTrue();
        RestAssured.get(address.group()).then().statusCode(200);
        as("developer").get("/cofinancing/calendar").then().body(not(containsString(address.group())));
        var revocation = Pattern.compile("/cofinancing/calendar/subscriptions/[\\w-]+/revocation")
                .matcher(page.asString());
        assertThat(revocation.find()).isTrue();
        as("developer").post(revocation.group()).then().statusCode(303);
        RestAssured.get(address.group()).then().statusCode(404);
    }

    @Test
    void onlyAnalystsCallMeetings() {
        for (var client : new String[] {"council", "kam", "finance-greve", "developer", "crm"}) {
            sending(client, meeting("2030-07-01T12:00:00Z", "2030-07-01T14:00:00Z"))
                    .post(MEETINGS)
                    .then()
                    .statusCode(403);
        }
        sending("analyst", meeting("2030-07-01T12:00:00Z", "2030-07-01T12:00:00Z"))
                .post(MEETINGS)
                .then()
                .statusCode(422)
                .body("type", is("/problems/meeting-ends-before-it-begins"));
        RestAssured.get(SUBSCRIPTIONS).then().statusCode(401);
    }

    private static String subscribe(String client) {
        var url =
                as(client).post(SUBSCRIPTIONS).then().statusCode(201).extract().<String>path("url");
        return URI.create(url).getPath();
    }

    private static String call(String from, String to) {
        return sending("analyst", meeting(from, to))
                .post(MEETINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void move(String id, int version, String from, String to) {
        sending("analyst", meeting(from, to))
                .header("If-Match", "\"" + version + "\"")
                .put(MEETINGS + "/" + id)
                .then()
                .statusCode(200);
    }

    private static String meeting(String from, String to) {
        return """
                {"titleDa": "Styregruppe; klynger, m.m.", "titleEn": "Steering group", "place": "Ringsted Rådhus",
                 "startsAt": "%s", "endsAt": "%s"}""".formatted(from, to);
    }

    private static String read(String feed) {
        return RestAssured.get(feed).then().statusCode(200).extract().asString();
    }

    private static Calendar parsed(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static VEvent event(String feed, String id) throws Exception {
        return parsed(read(feed)).<VEvent>getComponents("VEVENT").stream()
                .filter(event -> text(event, "UID").equals(id + "@knudepunkt"))
                .findFirst()
                .orElseThrow();
    }

    private static VEvent titled(String feed, String title) throws Exception {
        return parsed(read(feed)).<VEvent>getComponents("VEVENT").stream()
                .filter(event -> text(event, "SUMMARY").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Object start(VEvent event) {
        DtStart<?> start = event.<DtStart<?>>getProperty("DTSTART").orElseThrow();
        var date = start.getDate();
        return date instanceof ZonedDateTime zoned ? zoned.withZoneSameInstant(ZoneId.of("Europe/Copenhagen")) : date;
    }

    private static ZonedDateTime copenhagen(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), ZoneId.of("Europe/Copenhagen"));
    }
}
