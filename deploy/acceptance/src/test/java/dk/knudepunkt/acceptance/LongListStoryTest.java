package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list that is longer than one page. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListStoryTest {

    private static final int PAGE = 50;

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    LongListStoryTest(Hub hub) {
        this.hub = hub;
    }

    @BeforeAll
    void moreThanAPageIsReferred() {
        var journey = new Journey(hub);
        IntStream.rangeClosed(0, PAGE).forEach(no -> journey.refer());
    }

    @Test
    void moreRowsAreAddedAndTheReaderGoesOnAtTheFirstOfThem() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals");
            var rows = adviser.main().locator("#rows > tr");
            assertThat(rows).hasCount(PAGE);
            var first = rows.first().locator("a").first().getAttribute("href");
            adviser.follow("Vis flere");
            assertThat(rows.nth(PAGE)).isVisible();
            assertThat(rows.first().locator("a").first()).hasAttribute("href", first);
            assertThat(rows.nth(PAGE).locator("a").first()).isFocused();
        }
    }

    @Test
    void withoutScriptsTheFollowingRowsAreAPage() {
        try (var adviser = chromium.visitWithoutJavaScript(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals");
            var last = adviser.main()
                    .locator("#rows > tr")
                    .last()
                    .locator("a")
                    .first()
                    .innerText();
            adviser.follow("Vis flere");
            assertThat(adviser.main().locator("#rows")).not().containsText(last);
            assertThat(adviser.main().locator("#rows > tr").first()).isVisible();
        }
    }
}
