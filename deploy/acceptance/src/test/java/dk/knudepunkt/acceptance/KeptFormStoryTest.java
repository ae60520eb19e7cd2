package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has typed is not lost with their session, nor when they look back. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFormStoryTest {

    private static final String NEED = "Vil eksportere til Tyskland,\nog mere: \"<b>\" & æøå";

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    KeptFormStoryTest(Hub hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormSentAfterTheSessionIsThereAfterSigningInAgain(boolean scripts) {
        try (var adviser =
                scripts ? chromium.visit(hub, Screen.DESK) : chromium.visitWithoutJavaScript(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals/new");
            ReferralForm.fillIn(adviser, "Gemt Eksempel ApS", NEED);
            endSession(adviser);
            adviser.press("Send henvisning");
            adviser.page().locator("button[value='les-solroed']").click();
            if (!scripts) {
                adviser.press("Vis det, jeg skrev");
            }
            adviser.sees("Det, du skrev, står her endnu");
            assertThat(adviser.page().locator("[name='company.name']")).hasValue("Gemt Eksempel ApS");
            assertThat(adviser.page().locator("[name='need']")).hasValue(NEED);
            assertThat(adviser.page().locator("[name='company.municipalityCode']"))
                    .hasValue("269");
            assertThat(adviser.page().locator("#consent")).isChecked();
            adviser.press("Send henvisning");
            adviser.sees("Henvisningen er sendt");
        }
    }

    @Test
    void somebodyElseDoesNotSeeIt() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals/new");
            ReferralForm.fillIn(adviser, "Gemt Eksempel ApS", NEED);
            endSession(adviser);
            adviser.press("Send henvisning");
            adviser.page().locator("button[value='les-guldborgsund']").click();
            adviser.sees("Formularen er her ikke");
        }
    }

    @Test
    void whoLooksBackFindsWhatTheyTyped() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals/new");
            ReferralForm.fillIn(adviser, "Gemt Eksempel ApS", NEED);
            adviser.choose("Beskeder");
            adviser.page().goBack();
            assertThat(adviser.page().locator("[name='need']")).hasValue(NEED);
            adviser.fill("company.cvr", "1234");
            adviser.press("Send henvisning");
            adviser.sees("Ret felterne, og send igen");
            adviser.page().goBack();
            assertThat(adviser.page().locator("[name='company.name']")).hasValue("Gemt Eksempel ApS");
        }
    }

    private static void endSession(Visit visit) {
        visit.page()
                .context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_session.*")));
    }
}
