package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes docs/tour.md and takes its pictures; {@code deploy/tour/tour} runs it, no build does. */
@ExtendWith(WithTheYear.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourPictures {

    private static final int QUALITY = 70;

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    TourPictures(Hub hub) {
        this.hub = hub;
    }

    @Test
    void takeThem() throws IOException {
        Files.createDirectories(Tour.PICTURES);
        Files.writeString(Tour.DOCUMENT, Tour.document());
        for (var screen : Tour.SCREENS) {
            for (var stop : Tour.STOPS) {
                take(stop, screen);
            }
        }
    }

    private void take(TourStop stop, Screen screen) throws IOException {
        try (var visit = chromium.visit(hub, screen)) {
            visit.as(stop.user()).to("/?lang=en");
            visit.to(stop.pathIn(Journey.today().getYear()));
            if (!stop.opened().isEmpty()) {
                visit.main().locator(stop.opened()).first().click();
                assertThat(visit.main().locator("dl.facts").first()).isVisible();
            }
            visit.page().evaluate("document.fonts.ready");
            Files.write(Tour.PICTURES.resolve(stop.picture(screen)), picture(visit.page()));
        }
    }

    /** What is in view, as WebP, which Playwright itself cannot write. */
    private static byte[] picture(Page page) {
        var browser = page.context().newCDPSession(page);
        var wish = new JsonObject();
        wish.addProperty("format", "webp");
        wish.addProperty("quality", QUALITY);
        var taken = browser.send("Page.captureScreenshot", wish);
        browser.detach();
        return Base64.getDecoder().decode(taken.get("data").getAsString());
    }
}
