package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu that five services contribute to, on a page of one of them, as each role sees it. */
@ExtendWith(WithHub.class)
class MenuTest {

    private static final Pattern LINK =
            Pattern.compile("<a class=\"nav-link\" href=\"([^\"]*)\"[^>]*><span>([^<]*)</span>");
    private static final Pattern CURRENT =
            Pattern.compile("<a class=\"nav-link\" href=\"([^\"]*)\" aria-current=\"page\">");

    private final Hub hub;

    MenuTest(Hub hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            les-solroed  | Henvis virksomhed, Henvisninger, Beskeder, Svarfrist, Enheder, Forløb
            triage       | Visitation, Henvisninger, Beskeder, Svarfrist, Enheder, Forløb, Virksomheder, Timer, Aktiviteter, Evalueringer
            developer    | Beskeder, Forløb, Virksomheder, Timer, Aktiviteter, Evalueringer
            kam          | Henvisninger, Beskeder, Svarfrist, Enheder, Forløb, Virksomheder, Timer, Aktiviteter, Evalueringer
            analyst      | Henvisninger, Svarfrist, Enheder, Forløb, Virksomheder, Timer, Aktiviteter, Evalueringer
            council      |
            finance-greve| Lokale aftaler
            admin        | Visitation, Henvisninger, Beskeder, Svarfrist, Enheder, Persondata, Webhooks, Brugere, API-klienter, Forløb, Virksomheder, Timer, Aktiviteter, Evalueringer
            """)
    void eachRoleIsLedToItsPagesInDanish(String client, String own) {
        assertEquals(
                withAll(own, "Mål", "2030-mål", "Rådets sager", "Medfinansiering", "Klynger", "Finansiering"),
                labels(page(client, "da", "/goals")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            les-solroed  | Refer a company, Referrals, Notifications, Promise, Units, Courses
            admin        | Triage, Referrals, Notifications, Promise, Units, Personal data, Webhooks, Users, API clients, Courses, Companies, Hours, Activities, Evaluations
            council      |
            """)
    void andInEnglish(String client, String own) {
        assertEquals(
                withAll(own, "Goals", "2030 goals", "The council’s matters", "Co-financing", "Clusters", "Funding"),
                labels(page(client, "en", "/goals")));
    }

    @Test
    void itLeadsToTheSamePagesFromEveryService() {
        var addresses = List.of(
                "/referrals/queue",
                "/referrals",
                "/referrals/notifications",
                "/referrals/reports/promise",
                "/referrals/units",
                "/referrals/personal-data",
                "/webhooks",
                "/users",
                "/api-clients",
                "/courses",
                "/companies",
                "/hours",
                "/activities",
                "/evaluations",
                "/goals",
                "/goals/indicators",
                "/goals/infrastructure-wishes",
                "/cofinancing",
                "/cofinancing/clusters",
                "/cofinancing/funding");
        for (var path : addresses) {
            var page = page("admin", "da", path);
            assertEquals(addresses, found(LINK, 1, page), path);
            assertEquals(List.of(path), found(CURRENT, 1, page), path);
        }
    }

    /** What is not in the menu itself belongs to something in it. */
    @ParameterizedTest
    @CsvSource({
        "/adviser-tasks, /activities",
        "/crisis-desk, /activities",
        "/local-service-bids, /activities",
        "/accounts, /activities",
        "/goals/series-imports, /goals/indicators",
        "/goals/letters, /goals/infrastructure-wishes",
        "/referrals/meetings, /referrals/units",
        "/referrals/shared-companies, /referrals/units",
        "/referrals/policies, /referrals/reports/promise",
        "/referrals/drafts, /referrals",
        "/cofinancing/invoices, /cofinancing"
    })
    void otherPagesAreMarkedWhereTheyBelong(String path, String area) {
        assertEquals(List.of(area), found(CURRENT, 1, page("admin", "da", path)));
    }

    private String page(String client, String language, String path) {
        return hub.as(client)
                .accept("text/html")
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What a role opens, before what everybody does. */
    private static List<String> withAll(String own, String... everybodys) {
        var owns = own == null ? Stream.<String>of() : Stream.of(own.split(", ", -1));
        return Stream.concat(owns, Stream.of(everybodys)).toList();
    }

    private static List<String> labels(String page) {
        return found(LINK, 2, page);
    }

    private static List<String> found(Pattern pattern, int group, String page) {
        return pattern.matcher(page)
                .results()
                .map(link -> link.group(group))
                .distinct()
                .toList();
    }
}
