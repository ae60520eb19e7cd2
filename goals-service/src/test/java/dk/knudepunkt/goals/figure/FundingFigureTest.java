package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.Callers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that rest on funding; the contract of 2026 is the one carried over, with the same definitions. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FundingFigureTest {

    @Test
    void whatIsSoughtForTheCorridorAddsUpAndOpens() {
        var before = value("12.4");
        var counted = submit("fehmarn-corridor", 10_000_000);
        var other = submit("retail", 7);
        var takenBack = submit("fehmarn-corridor", 5_000_000);
        send(takenBack, "application.withdrawn.v1", """
                {"applicationId": "%s", "withdrawnOn": "2026-05-01"}""".formatted(takenBack));
        awaitLeftOut("12.4", takenBack);

        assertEquals(before + 10_000_000, value("12.4"));
        as("analyst")
                .get(members("12.4"))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(counted))
                .body("items.id", not(hasItem(other)))
                .body("items.find { it.id == '%s' }.amount".formatted(counted), is(10_000_000))
                .body("items.verdict", everyItem(is("COUNTS")));
        as("analyst")
                .get(members("12.4") + "?excluded=true")
                .then()
                .body("items.find { it.id == '%s' }.verdict".formatted(other), is("OTHER_FUNDING_THEME"))
                .body("items.find { it.id == '%s' }.verdict".formatted(takenBack), is("WITHDRAWN"));
        as("council").get(figure("12.4")).then().body("unit", is("DKK")).body("percentReached", notNullValue());
    }

    @Test
    void aSubsidyCountsOnceHoweverOftenItIsAnnounced() {
        var before = value("14.4");
        var id = UUID.randomUUID().toString();
        var message = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            Events.send("funding", id, message, "subsidy.paid.v1", paid(id, "2026-02-01"));
        }
        send(id, "subsidy.paid.v1", paid(id, "2026-02-01"));
        var otherYear = UUID.randomUUID().toString();
        send(otherYear, "subsidy.paid.v1", paid(otherYear, "2025-12-31"));
        awaitMember("14.4", id);
        assertEquals(before + 48_000, value("14.4"));
        as("analyst").get(members("14.4")).then().body("items.id", not(hasItem(otherYear)));
        as("analyst").get(figure("14.4")).then().body("target", is(12_000_000)).body("n", notNullValue());
    }

    @Test
    void aPaymentThatIsTakenBackLeavesTheFigureUntilItIsPaidAgain() {
        var before = value("14.4");
        var id = UUID.randomUUID().toString();
        send(id, "subsidy.paid.v1", paid(id, "2026-02-01"));
        awaitMember("14.4", id);
        send(id, "subsidy.reversed.v1", """
                {"subsidyId": "%s", "reversedOn": "2026-03-01"}""".formatted(id));
        awaitLeftOut("14.4", id);
        assertEquals(before, value("14.4"));
        as("analyst")
                .get(members("14.4") + "?excluded=true")
                .then()
                .body("items.find { it.id == '%s' }.verdict".formatted(id), is("WITHDRAWN"));
        send(id, "subsidy.paid.v1", paid(id, "2026-03-02").replace("48000", "50000"));
        awaitMember("14.4", id);
        assertEquals(before + 50_000, value("14.4"));
    }

    @Test
    void gearingIsComputedFromTheLatestAccountsAndHasAReasonBefore() {
        as("council")
                .get("/api/goals/contracts/2021/targets/16.1/figure")
                .then()
                .body("value", nullValue())
                .body("reason", is("NO_ACCOUNTS_YET"));
        var id = UUID.randomUUID().toString();
        send(id, "accounts.stated.v1", accounts(id, 2, 78_000_000));
        send(id, "accounts.stated.v1", accounts(id, 1, 60_000_000));
        awaitMember("16.1", id);
        as("council")
                .get(figure("16.1"))
                .then()
                .body("value", is(2.6f))
                .body("n", is(1))
                .body("target", is(2.6f))
                .body("percentReached", nullValue());
        send(id, "accounts.stated.v1", accounts(id, 3, 73_500_000));
        Awaitility.await().until(() -> as("council").get(figure("16.1")).<Float>path("value"), is(2.45f));
    }

    @Test
    void theMilestoneIsReachedByAnApplication() {
        var id = submit("retail", 1);
        awaitMember("17.2", id);
        as("council").get(figure("17.2")).then().body("value", nullValue()).body("reason", nullValue());
        as("council").get("/goals/contracts/2026/targets/17.2").then().body(containsString("<strong>Nået</strong>"));
        as("council")
                .get("/goals/contracts/2021/targets/17.2")
                .then()
                .body(containsString("<strong>Ikke nået endnu</strong>"));
    }

    @Test
    void aTourismProjectCountsInEachYearItRunsWithMoneyOfTheHouse() {
        var before = value("17.3");
        var counted = submit("tourism", 1);
        grant(counted, "PARTNER", "2025-01-01", "2027-12-31");
        var associate = submit("tourism", 1);
        grant(associate, "ASSOCIATE", "2026-01-01", "2026-12-31");
        var over = submit("tourism", 1);
        grant(over, "LEAD", "2024-01-01", "2025-12-31");
        var givenBack = submit("tourism", 1);
        grant(givenBack, "LEAD", "2026-01-01", "2026-12-31");
        send(givenBack, "application.withdrawn.v1", """
                {"applicationId": "%s", "withdrawnOn": "2026-05-01"}""".formatted(givenBack));
        awaitLeftOut("17.3", givenBack);
        awaitLeftOut("17.3", associate);
        awaitMember("17.3", counted);
        assertEquals(before + 1, value("17.3"));
        as("kam")
                .get(members("17.3") + "?excluded=true")
                .then()
                .body("items.find { it.id == '%s' }.verdict".formatted(associate), is("OTHER_ROLE"))
                .body("items.find { it.id == '%s' }.verdict".formatted(givenBack), is("WITHDRAWN"))
                .body("items.id", not(hasItem(over)));
    }

    @Test
    void thePageOpensToWhatIsBehindTheFigure() {
        var id = submit("fehmarn-corridor", 1_234_567);
        awaitMember("12.4", id);
        as("analyst")
                .get("/goals/contracts/2026/targets/12.4")
                .then()
                .statusCode(200)
                .body(containsString("1.234.567"))
                .body(containsString("Opfylder alt, hvad delmålet spørger om"));
        as("analyst").get("/goals/contracts/2026").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.4", "14.4", "16.1", "17.2", "17.3"})
    void onlyTheHouseAndTheCouncilOpenThem(String code) {
        as("finance-greve").get(members(code)).then().statusCode(403);
        as("les-solroed").get(members(code)).then().statusCode(403);
        as("finance-greve").get(figure(code)).then().statusCode(200);
    }

    @Test
    void membersComeInPages() {
        for (var i = 0; i < 3; i++) {
            awaitMember("12.4", submit("fehmarn-corridor", 1));
        }
        var first = as("kam").get(members("12.4") + "?limit=1");
        var link = first.header("Link");
        var second = as("kam").get(link.substring(1, link.indexOf('>')));
        assertNotEquals(first.<String>path("items[0].id"), second.<String>path("items[0].id"));
    }

    private static String submit(String theme, long sought) {
        var id = UUID.randomUUID().toString();
        send(id, "application.submitted.v1", """
                {"applicationId": "%s", "programme": "interreg", "theme": "%s", "role": "LEAD", "sought": %d,
                 "submittedOn": "2026-04-01"}""".formatted(id, theme, sought));
        return id;
    }

    private static void grant(String id, String role, String from, String to) {
        send(id, "application.granted.v1", """
                {"applicationId": "%s", "programme": "interreg", "theme": "tourism", "role": "%s", "granted": 1,
                 "grantedOn": "2026-04-02", "projectFrom": "%s", "projectTo": "%s"}""".formatted(id, role, from, to));
    }

    private static String paid(String id, String on) {
        return """
                {"subsidyId": "%s", "programme": "smv-pro", "municipalityCode": "269", "paid": 48000,
                 "paidOn": "%s"}""".formatted(id, on);
    }

    private static String accounts(String id, int revision, long turnover) {
        return """
                {"accountsId": "%s", "year": 2026, "revision": %d, "turnover": %d, "operatingFunds": 30000000}""".formatted(id, revision, turnover);
    }

    private static void send(String key, String type, String data) {
        Events.send("funding", key, type, data);
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

    private static long value(String code) {
        Number value = as("analyst").get(figure(code)).path("value");
        return value.longValue();
    }

    private static String figure(String code) {
        return "/api/goals/contracts/2026/targets/%s/figure".formatted(code);
    }

    private static String members(String code) {
        return figure(code) + "/members";
    }
}
