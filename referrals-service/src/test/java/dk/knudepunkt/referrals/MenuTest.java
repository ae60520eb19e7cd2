package dk.knudepunkt.referrals;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.page.Menu;
import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What this service tells the gateway of its pages. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MenuTest {

    @Test
    void itsFeaturesContributeTheirPages() {
        var menu = given().get("/menu").then().statusCode(200).extract().as(Menu.class);
        assertEquals("""
                10 /referrals/queue: Visitation, Triage [triage admin]
                    Køen af henvisninger, ordnet efter den tid, der er tilbage.
                    The queue of referrals, ordered by the time that is left.
                20 /referrals/new: Henvis virksomhed, Refer a company [les]
                    Det tager to minutter, og I har svar inden for 24 timer.
                    It takes two minutes, and you have an answer within 24 hours.
                30 /referrals: Henvisninger, Referrals [les triage kam analyst admin]
                    Hvor hver henvisning er nu, og hvad den blev til.
                    Where each referral is now, and what came of it.
                40 /referrals/notifications: Beskeder, Notifications [les triage developer kam admin]
                    Det, der er sket, som du skal vide.
                    What has happened that you need to know.
                50 /referrals/reports/promise: Svarfrist, Promise [les triage kam analyst admin]
                    Hvor mange henvisninger der får svar til tiden.
                    How many referrals are answered in time.
                60 /referrals/units: Enheder, Units [les triage kam analyst admin]
                    Hvem i huset der tager sig af hvilken enhed, og hvem der venter på et møde.
                    Who at the house takes care of which unit, and who waits for a meeting.
                70 /referrals/personal-data: Persondata, Personal data [admin]
                    Hvad der er gemt om et menneske i henvisninger, og hvordan det slettes.
                    What referrals keep about a person, and how it is erased.
                """, menu.entries().stream().map(MenuTest::told).collect(Collectors.joining()));
    }

    private static String told(MenuEntry entry) {
        var purpose = Objects.requireNonNull(entry.purpose());
        return """
                %d %s: %s, %s [%s]
                    %s
                    %s
                """.formatted(
                        entry.place(),
                        entry.href(),
                        entry.title().danish(),
                        entry.title().english(),
                        String.join(" ", entry.roles()),
                        purpose.danish(),
                        purpose.english());
    }
}
