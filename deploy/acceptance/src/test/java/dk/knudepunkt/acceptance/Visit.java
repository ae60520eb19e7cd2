package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser. Whatever the browser complains of on the way is remembered. */
final class Visit implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Hub hub;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Hub hub, BrowserContext context) {
        this.hub = hub;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visit desktop(Hub hub, Chromium chromium, boolean javaScript) {
        return of(hub, chromium, javaScript, 1280);
    }

    static Visit phone(Hub hub, Chromium chromium) {
        return of(hub, chromium, true, 390);
    }

    private static Visit of(Hub hub, Chromium chromium, boolean javaScript, int width) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("da-DK")
                .setJavaScriptEnabled(javaScript);
        return new Visit(hub, chromium.browser().newContext(options));
    }

    /** Signs in on the issuer's page as a demo user. */
    Visit as(String user) {
        page.navigate(hub.url() + "/sign-in");
        page.locator("button", new Page.LocatorOptions().setHasText(user))
                .first()
                .click();
        page.waitForURL(hub.url() + "/**");
        return this;
    }

    Visit to(String path) {
        page.navigate(hub.url() + path);
        return this;
    }

    Page page() {
        return page;
    }

    void fill(String field, String value) {
        page.locator("[name='" + field + "']").fill(value);
    }

    void choose(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
    }

    void check(String field) {
        page.locator("label[for='" + field + "']").click();
    }

    void press(String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    void follow(String link) {
        page.locator("main a", new Page.LocatorOptions().setHasText(link))
                .first()
                .click();
    }

    Locator main() {
        return page.locator("main");
    }

    /** Fails on an accessibility violation, on sideways scrolling and on anything the browser complained of. */
    void inspect(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        var violations = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> name + ": " + rule.getId() + " "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
        assertEquals(List.of(), violations);
        assertEquals(
                page.evaluate("document.documentElement.clientWidth"),
                page.evaluate("document.documentElement.scrollWidth"),
                name + " scrolls sideways");
        assertEquals(List.of(), complaints, name);
    }

    @Override
    public void close() {
        context.close();
    }
}
