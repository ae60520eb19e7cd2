package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member of the contact council with a phone: how it goes, what needs a decision, why, and the own municipality's share. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilStoryTest {

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    CouncilStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void onOnePageStandsHowItGoesAndWhatNeedsADecision() {
        try (var member = chromium.visit(hub, Screen.PHONE)) {
            member.as("council").to("/goals/contracts/2021/council");
            member.sees("Kan ikke afgøres");
            member.sees("Kræver en beslutning");
            var decisions = member.main().locator("ol > li");
            assertThat(decisions).hasCount(3);
            assertTrue(
                    (boolean) member.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                    "no sideways scrolling");

            decisions.first().locator("a").click();
            member.sees("Skal nå");
            member.to("/goals/contracts/2021/council?since=2021-06-30");
            member.sees("Ændret siden 30. juni 2021");

            member.follow("Kommunernes andel af forløbene");
            member.sees("Greve");
            member.sees("mennesker den");
        }
    }
}
