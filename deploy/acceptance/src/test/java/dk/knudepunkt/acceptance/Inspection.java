package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** Looks at a page as an auditor does, and keeps a picture of it in target/screenshots. */
final class Inspection {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target/screenshots");

    /** As wide as WCAG asks of a page that does not scroll both ways. */
    private static final int NARROWEST = 320;

    private Inspection() {}

    /** Fails on what WCAG forbids, on a desk in the dark too, and on scrolling sideways, also on the narrowest of phones. */
    static void of(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertEquals(List.of(), violations(page), name);
        fitsTheScreen(page, name);
        if (page.viewportSize().width == Screen.DESK.width()) {
            inTheDark(page, () -> assertEquals(List.of(), faint(page), name + " in the dark"));
        } else {
            page.setViewportSize(NARROWEST, Screen.PHONE.height());
            fitsTheScreen(page, name + " at " + NARROWEST);
            page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        }
    }

    static void fitsTheScreen(Page page, String name) {
        assertEquals(
                page.evaluate("document.documentElement.clientWidth"),
                page.evaluate("document.documentElement.scrollWidth"),
                name + " scrolls sideways");
    }

    private static void inTheDark(Page page, Runnable look) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look.run();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static List<String> violations(Page page) {
        return violations(new AxeBuilder(page).withTags(WCAG_2_2_AA));
    }

    /** Only colours differ in the dark. */
    private static List<String> faint(Page page) {
        return violations(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " at " + rule.getNodes().getFirst().getTarget())
                .toList();
    }
}
