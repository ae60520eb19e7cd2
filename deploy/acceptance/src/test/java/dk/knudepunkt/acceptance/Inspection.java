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

    /** The heads of tables break between words only, or at a hyphen; what is there for hearing alone has no width. */
    static List<String> wordsBrokenInHeads(Page page) {
        return List.of(page.evaluate("""
                () => {
                  const broken = [];
                  for (const head of document.querySelectorAll('thead th')) {
                    const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode()) {
                      if (texts.currentNode.parentElement.closest('.sr-only')) continue;
                      for (const word of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
                        const range = document.createRange();
                        range.setStart(texts.currentNode, word.index);
                        range.setEnd(texts.currentNode, word.index + word[0].length);
                        const lines = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
                        if (lines.size > 1) broken.push(word[0]);
                      }
                    }
                  }
                  return broken.join(' ');
                }""").toString().split(" ", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
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
