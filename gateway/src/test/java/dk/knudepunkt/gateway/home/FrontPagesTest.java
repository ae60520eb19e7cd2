package dk.knudepunkt.gateway.home;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.menu.ContributedMenu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The front page of three services, of which one is away and another may be late. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class FrontPagesTest {

    private static final Pattern HEADING = Pattern.compile("<section[^>]*>\\s*<h2>([^<]*)</h2>");

    /** Twice the patience that is set for these tests, with time for the sign-in. */
    private static final Duration LONG = Duration.ofSeconds(3);

    @Inject
    ContributedMenu menu;

    @BeforeEach
    void theServicesHaveAnswered() {
        await().until(() -> menu.header().isPresent()
                && Stream.of("cases", "goals", "integration")
                        .noneMatch(each -> menu.speaksTo(List.of("nobody"), each)));
    }

    @Test
    void partsStandInTheirPlacesAndWhatIsMissingIsSaid() {
        assertEquals(
                List.of(
                        "desk for triage in da",
                        "service for triage in da",
                        "service for triage in da",
                        "service for triage in da",
                        "Medfinansiering"),
                headings(home("triage", "da")));
    }

    @Test
    void theServicesAreAskedInTheReadersLanguage() {
        var page = home("triage", "en");
        assertEquals("desk for triage in en", headings(page).getFirst());
        assertEquals("Co-financing", headings(page).getLast());
        assertTrue(page.contains("It cannot be shown right now. <a href=\"/\">Try again</a>"), page);
    }

    /** Three of the services are one stand-in here. */
    @Test
    void aServiceThatIsLateTakesNothingWithIt() {
        try (var browser = Browser.following()) {
            browser.openAs("kam", "/sign-in");
            var begun = System.nanoTime();
            var page = browser.open("/").body();
            assertTrue(Duration.ofNanos(System.nanoTime() - begun).compareTo(LONG) < 0, "too much patience");
            assertEquals(
                    List.of("Beskeder til systemer", "Medfinansiering", "Mål", "Virksomheder og forløb"),
                    headings(page).stream().sorted().toList());
            assertTrue(page.contains("Velkommen, Key account manager"), page);
        }
    }

    @Test
    void whereAServiceHasNothingToSayItIsNotAsked() {
        assertEquals(List.of("Medfinansiering"), headings(home("les-solroed", "da")));
    }

    @Test
    void aVisitorIsToldOfNothing() {
        try (var browser = Browser.following()) {
            var page = browser.open("/").body();
            assertTrue(page.contains("Log ind"), page);
            assertFalse(page.contains("kan ikke vises"), page);
        }
    }

    private static String home(String user, String language) {
        try (var browser = Browser.following()) {
            browser.openAs(user, "/sign-in");
            return browser.open("/?lang=" + language).body();
        }
    }

    private static List<String> headings(String page) {
        return HEADING.matcher(page).results().map(heading -> heading.group(1)).toList();
    }
}
