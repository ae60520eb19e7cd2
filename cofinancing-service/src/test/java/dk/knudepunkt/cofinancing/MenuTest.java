package dk.knudepunkt.cofinancing;

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
                110 /cofinancing: Medfinansiering, Co-financing []
                    Hvad hver kommune betaler til klyngerne, og hvorfor.
                    What each municipality pays to the clusters, and why.
                120 /cofinancing/clusters: Klynger, Clusters []
                    Kontorerne, deres medlemmer og årets resultatkontrakt.
                    The offices, their members and the year's result contract.
                130 /cofinancing/funding: Finansiering, Funding []
                    Ansøgninger, tilskud, gearing og åbne puljer.
                    Applications, subsidies, gearing and open pools.
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
