package dk.knudepunkt.platform.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The menu as it stands in a page. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class MenuTest {

    private static final Pattern LINK =
            Pattern.compile("<a class=\"nav-link\" href=\"([^\"]*)\"( aria-current=\"page\")?><span>([^<]*)</span>");

    @Test
    void aReaderSeesWhatTheRoleOpens() {
        assertEquals(
                List.of(
                        "Henvis virksomhed",
                        "Henvisninger",
                        "Beskeder",
                        "Svarfrist",
                        "Enheder",
                        "Forløb",
                        "Mål",
                        "2030-mål",
                        "Medfinansiering",
                        "Klynger",
                        "Finansiering"),
                labels(page("les-solroed", "da", "/goals")));
        assertEquals(
                List.of("Goals", "2030 goals", "Co-financing", "Clusters", "Funding"),
                labels(page("council", "en", "/goals")));
        assertEquals(
                List.of(
                        "Triage",
                        "Referrals",
                        "Notifications",
                        "Promise",
                        "Units",
                        "Courses",
                        "Goals",
                        "2030 goals",
                        "Co-financing",
                        "Clusters",
                        "Funding"),
                labels(page("triage", "en", "/goals")));
    }

    @Test
    void onlyThePageItselfIsMarkedAsCurrent() {
        assertEquals(List.of("/goals"), current(page("council", "en", "/goals")));
        assertEquals(List.of("/goals/indicators"), current(page("council", "en", "/goals/indicators")));
    }

    @Test
    void whoIsNotSignedInHasNoMenu() {
        assertEquals(List.of(), labels(given().get("/goals").asString()));
    }

    private static List<String> labels(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(3))
                .distinct()
                .toList();
    }

    private static List<String> current(String page) {
        return LINK.matcher(page)
                .results()
                .filter(link -> link.group(2) != null)
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    private static String page(String user, String language, String path) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
