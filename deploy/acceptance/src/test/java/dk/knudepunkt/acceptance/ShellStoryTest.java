package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands around every page: its colours, where one is, the keys, and what is said without a connection. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShellStoryTest {

    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    private static final String FETCHED = """
            ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
              .reduce((sum, entry) => sum + entry.transferSize, 0)""";
    private static final int HEAVY = 200_000;
    private static final String WHITE = "rgb(255, 255, 255)";
    private static final String NIGHT = "rgb(20, 25, 31)";
    private static final Pattern ACCESS_KEY = Pattern.compile("accesskey=\"(.)\"");
    private static final Pattern SHOWN_KEY = Pattern.compile("<kbd>(\\w)</kbd>");

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    ShellStoryTest(Hub hub) {
        this.hub = hub;
    }

    /** A page, its styles, scripts and faces, in a browser that has seen nothing yet. */
    @Test
    void theFirstViewIsLight() {
        try (var visit = chromium.visit(hub, Screen.PHONE)) {
            visit.as("council");
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            var fetched = ((Number) visit.page().evaluate(FETCHED)).intValue();
            assertTrue(fetched > 0 && fetched < HEAVY, fetched + " bytes");
        }
    }

    @Test
    void theColoursAreTheDevicesUntilOneChooses() {
        try (var visit = chromium.visitWithoutJavaScript(hub, Screen.DESK)) {
            visit.as("analyst").to("/goals");
            assertEquals(WHITE, visit.page().evaluate(GROUND));
            nightFalls(visit.page());
            assertEquals(NIGHT, visit.page().evaluate(GROUND));
            choose(visit, "Lyst");
            assertEquals(WHITE, visit.page().evaluate(GROUND));
            choose(visit, "Mørkt");
            visit.to("/cofinancing");
            assertEquals(NIGHT, visit.page().evaluate(GROUND));
            assertThat(visit.page().locator("footer [aria-current]")).hasText("Mørkt");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator("html")).hasCSS("color-scheme", "light");
        }
    }

    private static void nightFalls(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    private static void choose(Visit visit, String colours) {
        visit.page()
                .locator("footer a", new Page.LocatorOptions().setHasText(colours))
                .click();
    }

    @Test
    void eachPageBelowTheMenuSaysWhereItIs() {
        try (var visit = chromium.visit(hub, Screen.DESK)) {
            visit.as("analyst").to("/goals");
            assertThat(visit.page().locator(".trail")).hasCount(0);
            visit.to("/goals/contracts/2021/targets/9.1/definitions");
            var steps = visit.page().locator(".trail li");
            assertThat(steps).hasText(new String[] {
                "Forsiden",
                "Mål",
                "Resultatkontrakt 2021",
                visit.page().locator(".trail li").nth(3).innerText(),
                "Definitionens versioner"
            });
            assertThat(steps.last().locator("a")).hasCount(0);
            assertThat(steps.last().locator("[aria-current=page]")).hasCount(1);
            steps.nth(3).locator("a").click();
            assertThat(visit.page()).hasURL(hub.url() + "/goals/contracts/2021/targets/9.1");
        }
    }

    @Test
    void aQuestionMarkShowsTheKeysButNotWhileOneWrites() {
        try (var visit = chromium.visit(hub, Screen.DESK)) {
            visit.as("triage").to("/referrals");
            visit.main().locator("input[name=q]").pressSequentially("?");
            assertThat(visit.page().locator("dialog.keys")).hasCount(0);
            assertThat(visit.main().locator("input[name=q]")).hasValue("?");
            visit.page().locator("h1").click();
            visit.page().keyboard().press("?");
            assertThat(visit.page().locator("dialog.keys")).isVisible();
            assertThat(visit.page().locator("dialog.keys")).containsText("Vis tasterne");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().locator("dialog.keys")).hasCount(0);
        }
    }

    /** No key is shown that does nothing, and none does something that is not shown. */
    @Test
    void theKeysAreThoseOfThePages() throws IOException {
        var page = hub.as("triage").accept("text/html").get("/keyboard").asString();
        assertEquals(letters(ACCESS_KEY, templates()), letters(SHOWN_KEY, page));
    }

    private static String templates() throws IOException {
        try (var files = Files.walk(Path.of("../.."))) {
            var text = new StringBuilder();
            for (var file : files.filter(file -> file.toString().matches(".*/src/main/resources/templates/.*[.]html"))
                    .toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static Set<String> letters(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @Test
    void withoutAConnectionNothingIsSentAndWhatIsTypedStays() {
        try (var visit = chromium.visit(hub, Screen.PHONE)) {
            visit.as("les-solroed").to("/referrals/new");
            assertThat(visit.page().locator("#offline")).isHidden();
            visit.page().context().setOffline(true);
            assertThat(visit.page().locator("#offline")).isVisible();
            visit.main().locator("textarea").first().fill("En lang historie");
            visit.main().locator("button.button-primary").click();
            assertThat(visit.main().locator("textarea").first()).hasValue("En lang historie");
            assertThat(visit.page()).hasURL(hub.url() + "/referrals/new");
            visit.page().context().setOffline(false);
            assertThat(visit.page().locator("#offline")).isHidden();
        }
    }
}
