package dk.knudepunkt.gateway.search;

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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a search over three services, of which one is away and another may be silent. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SearchPagesTest {

    private static final Pattern HEADING = Pattern.compile("<h2>([^<]*)</h2>");

    /** Less than the patience that is set for these tests. */
    private static final Duration MOMENT = Duration.ofMillis(400);

    @Inject
    ContributedMenu menu;

    @BeforeEach
    void theServicesHaveAnswered() {
        await().until(() -> menu.header().isPresent());
    }

    @Test
    void whatEachServiceFindsIsThereAndWhichOneIsAway() {
        var page = search("triage", "?q=ab");
        assertEquals(
                List.of(
                        "Medfinansiering",
                        "Things of desk",
                        "Things of service",
                        "Things of service",
                        "Things of service"),
                headings(page).stream().sorted().toList());
        assertTrue(page.contains("<a href=\"/desk/1\">ab &lt;b&gt;of desk</a><small>for desk</small>"), page);
        assertTrue(
                page.contains("<a href=\"/desk?q=all\">Vis alle<span class=\"sr-only\">: Things of desk</span></a>"),
                page);
        assertTrue(page.contains("4 resultater."), page);
        assertTrue(page.strip().endsWith("</html>"), page);
    }

    @Test
    void pagesOfTheMenuAreFoundByThoseWhoMayOpenThem() {
        assertTrue(search("triage", "?q=queu")
                .contains("<a href=\"/referrals/queue\">Kø</a><small>Hvem der venter.</small>"));
        assertFalse(search("les-solroed", "?q=queu").contains("<a href=\"/referrals/queue\">Kø</a>"));
    }

    @Test
    void theThingItselfStandsFirst() {
        assertEquals(
                "Things of service",
                headings(search("triage", "?q=H-2026-000042")).getFirst());
    }

    /** Without scripts: the page comes in pieces. */
    @Test
    void whatIsFoundIsShownBeforeOthersHaveAnswered() throws IOException {
        try (var browser = Browser.following()) {
            browser.openAs("triage", "/sign-in");
            var begun = System.nanoTime();
            try (var lines = new BufferedReader(
                    new InputStreamReader(browser.read("/search?q=silent"), StandardCharsets.UTF_8))) {
                readUntil(lines, "Things of desk");
                var first = Duration.ofNanos(System.nanoTime() - begun);
                readUntil(lines, "Her kan der ikke søges lige nu");
                readUntil(lines, "Ét resultat.");
                var last = Duration.ofNanos(System.nanoTime() - begun);
                assertTrue(first.compareTo(last.minus(MOMENT.dividedBy(2))) < 0, "shown with all else, after " + first);
            }
        }
    }

    @Test
    void whatCannotBeSearchedForIsSaidBesideTheFieldWithWhatWasTyped() {
        try (var browser = Browser.following()) {
            browser.openAs("triage", "/sign-in");
            var answer = browser.open("/search?q=%22&lang=en");
            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().contains("Write at least 2 characters"), answer.body());
            assertTrue(answer.body().contains("value=\"&quot;\""), answer.body());
            assertTrue(answer.body().contains("aria-invalid=\"true\""), answer.body());
            assertFalse(answer.body().contains("Things of"), answer.body());
            assertEquals(400, browser.open("/search?q=" + "x".repeat(101)).statusCode());
            assertEquals(400, browser.open("/search?q=a%00b").statusCode());
            assertEquals(400, browser.open("/search?q=a%EF%BF%BDb").statusCode());
        }
    }

    @Test
    void withoutAWordItIsAForm() {
        var page = search("triage", "");
        assertTrue(page.contains("<form action=\"/search\" method=\"get\" role=\"search\""), page);
        assertEquals(List.of(), headings(page));
        assertEquals(
                1, Pattern.compile("role=\"search\"").matcher(page).results().count());
    }

    @Test
    void everyPageOfWhoHasSignedInHasTheField() {
        try (var browser = Browser.following()) {
            assertFalse(browser.open("/").body().contains("role=\"search\""));
            browser.openAs("triage", "/sign-in");
            for (var path : List.of("/", "/about/help", "/nowhere")) {
                assertTrue(browser.open(path).body().contains("role=\"search\""), path);
            }
        }
    }

    @Test
    void whoHasNotSignedInDoesSoAndIsBackAtTheSearch() {
        try (var browser = Browser.following()) {
            var page = browser.openAs("triage", "/search?q=ab");
            assertEquals("/search?q=ab", page.uri().getPath() + "?" + page.uri().getQuery());
            assertTrue(page.body().contains("Things of desk"), page.body());
        }
    }

    private static void readUntil(BufferedReader lines, String text) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("The page ended without " + text);
    }

    private static String search(String user, String query) {
        try (var browser = Browser.following()) {
            browser.openAs(user, "/sign-in");
            return browser.open("/search" + query).body();
        }
    }

    private static List<String> headings(String page) {
        return HEADING.matcher(page).results().map(heading -> heading.group(1)).toList();
    }
}
