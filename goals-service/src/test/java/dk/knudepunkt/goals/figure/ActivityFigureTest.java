package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that rest on meetings and events. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ActivityFigureTest {

    @ParameterizedTest
    @CsvSource({"12.1, PROJECT_FORUM", "13.5, PROJECT_FORUM", "18.1, EMPLOYMENT_NETWORK"})
    void aMeetingOfItsKindMovesTheTargetByOneAndIsListed(String code, String kind) {
        var before = value(code);
        var counted = held(kind, "2026-04-01");
        var other = held("VISIT", "2026-04-01");
        var otherYear = held(kind, "2025-12-31");
        awaitLeftOut(code, other);
        awaitMember(code, counted);

        assertEquals(before + 1, value(code));
        as("analyst")
                .get(members(code))
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(other)))
                .body("items.id", not(hasItem(otherYear)))
                .body("items.find { it.id == '%s' }.participants".formatted(counted), is(12))
                .body("items.find { it.id == '%s' }.day".formatted(counted), is("2026-04-01"))
                .body("items.kind", everyItem(is(kind)))
                .body("items.verdict", everyItem(is("COUNTS")));
        as("analyst")
                .get(members(code) + "?excluded=true&limit=200")
                .then()
                .body("items.find { it.id == '%s' }.verdict".formatted(other), is("OTHER_KIND"));
        as("council")
                .get(figure(code))
                .then()
                .body("definition.rules.of[0].values", contains(kind))
                .body("percentReached", notNullValue())
                .body("reason", nullValue());
    }

    @Test
    void aWithdrawnMeetingStopsCountingAndCountsAgainOnceItIsHeld() {
        var id = held("EMPLOYMENT_NETWORK", "2026-05-01");
        awaitMember("18.1", id);
        var with = value("18.1");
        withdraw(id, "EMPLOYMENT_NETWORK");
        awaitLeftOut("18.1", id);
        assertEquals(with - 1, value("18.1"));
        as("kam")
                .get(members("18.1") + "?excluded=true&limit=200")
                .then()
                .body("items.find { it.id == '%s' }.verdict".formatted(id), is("WITHDRAWN"))
                .body("items.find { it.id == '%s' }.why.da".formatted(id), is("Tæller ikke: status er taget tilbage"));
        hold(id, UUID.randomUUID(), "EMPLOYMENT_NETWORK", "2026-05-08");
        awaitMember("18.1", id);
        assertEquals(with, value("18.1"));
    }

    @Test
    void aMeetingCountsOnceHoweverOftenItIsAnnounced() {
        var before = value("13.5");
        var id = UUID.randomUUID().toString();
        var message = UUID.randomUUID();
        hold(id, message, "PROJECT_FORUM", "2026-06-01");
        hold(id, message, "PROJECT_FORUM", "2026-06-01");
        hold(id, UUID.randomUUID(), "PROJECT_FORUM", "2026-06-02");
        Awaitility.await()
                .until(
                        () -> as("analyst")
                                .get(members("13.5") + "?limit=200")
                                .path("items.find { it.id == '%s' }.day".formatted(id)),
                        is("2026-06-02"));
        assertEquals(before + 1, value("13.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Det bag tallet, forum for projektaktører, 'Opfylder alt, hvad delmålet spørger om', 7. juli 2026",
        "en, What is behind the figure, forum for project actors, 'Meets all that the target asks for', 7 July 2026"
    })
    void thePageListsTheMeetings(String language, String heading, String kind, String why, String day) {
        awaitMember("12.1", held("PROJECT_FORUM", "2026-07-07"));
        reading("council", language)
                .get("/goals/contracts/2026/targets/12.1")
                .then()
                .statusCode(200)
                .body(containsString(heading))
                .body(containsString(kind))
                .body(containsString(why))
                .body(containsString(day));
    }

    @Test
    void aTargetThatNothingCountsForSaysSo() {
        reading("council", "da")
                .get("/goals/contracts/2021/targets/18.1")
                .then()
                .statusCode(200)
                .body(containsString("Intet tæller endnu."));
        as("council")
                .get("/api/goals/contracts/2021/targets/18.1/figure")
                .then()
                .body("value", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.1", "13.5", "18.1"})
    void onlyTheHouseAndTheCouncilOpenThem(String code) {
        as("finance-greve").get(members(code)).then().statusCode(403);
        as("les-solroed").get(members(code)).then().statusCode(403);
        as("les-solroed").get(figure(code)).then().statusCode(200);
    }

    private static String held(String kind, String on) {
        var id = UUID.randomUUID().toString();
        hold(id, UUID.randomUUID(), kind, on);
        return id;
    }

    private static void hold(String id, UUID message, String kind, String on) {
        Events.send("activity", id, message.toString(), "activity.held.v1", """
                {"activityId": "%s", "kind": "%s", "heldOn": "%s", "participants": 12}""".formatted(id, kind, on));
    }

    private static void withdraw(String id, String kind) {
        Events.send("activity", id, "activity.withdrawn.v1", """
                {"activityId": "%s", "kind": "%s"}""".formatted(id, kind));
    }

    private static void awaitMember(String code, String id) {
        await(members(code) + "?limit=200", id);
    }

    private static void awaitLeftOut(String code, String id) {
        await(members(code) + "?limit=200&excluded=true", id);
    }

    private static void await(String path, String id) {
        Awaitility.await().until(() -> as("analyst").get(path).path("items.id"), hasItem(id));
    }

    private static int value(String code) {
        return as("analyst").get(figure(code)).path("value");
    }

    private static String figure(String code) {
        return "/api/goals/contracts/2026/targets/%s/figure".formatted(code);
    }

    private static String members(String code) {
        return figure(code) + "/members";
    }
}
