package dk.knudepunkt.cases;

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
                80 /courses: Forløb, Courses [les triage developer kam analyst admin]
                    De virksomheder, som får vejledning.
                    The companies that are being guided.
                81 /hours: Timer, Hours [triage developer kam analyst admin]
                    Din uge, konto for konto.
                    Your week, account by account.
                82 /activities: Aktiviteter, Activities [triage developer kam analyst admin]
                    Arrangementer, kampagner og andet, som tælles.
                    Events, campaigns and other things that are counted.
                83 /adviser-tasks: Rådgiveropgaver, Adviser tasks [triage developer kam analyst admin]
                    Opgaver, som virksomheder udbyder til private rådgivere.
                    Tasks that companies put out to private consultants.
                85 /companies: Virksomheder, Companies [triage developer kam analyst admin]
                    Alle de virksomheder, huset kender, med deres historik.
                    All companies that the house knows, with their history.
                87 /evaluations: Evalueringer, Evaluations [triage developer kam analyst admin]
                    Hvad virksomhederne synes om vejledningen.
                    What companies think of the guidance.
                88 /local-contracts: Lokale aftaler, Local contracts [triage kam analyst finance admin]
                    Timer og opgaver for de kommuner, der betaler.
                    Hours and tasks for the municipalities that pay.
                89 /accounts: Konti, Accounts [finance admin]
                    Hvem der betaler for forløb, timer og aktiviteter.
                    Who pays for courses, hours and activities.
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
