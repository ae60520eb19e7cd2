package dk.knudepunkt.goals;

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
                90 /goals: Mål, Goals []
                    Resultatkontraktens mål. Hvert tal kan åbnes.
                    The goals of the performance contract. Every figure can be opened.
                100 /goals/indicators: 2030-mål, 2030 goals []
                    Regionens strategiske mål frem mod 2030.
                    The region's strategic goals towards 2030.
                105 /goals/infrastructure-wishes: Rådets sager, The council’s matters []
                    Ønsker til infrastrukturen og breve, der venter på svar.
                    Wishes for infrastructure, and letters that await an answer.
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
