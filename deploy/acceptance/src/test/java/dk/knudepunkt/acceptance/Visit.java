package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser. Whatever the browser complains of on the way is remembered. */
final class Visit implements AutoCloseable {

    private final Hub hub;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Hub hub, BrowserContext context) {
        this.hub = hub;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.location() + ": " + message.text());
            }
        });
        // A page may be a refusal (not found, a form to correct); what stands on a page may not.
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                complaints.add(response.url() + ": " + response.status());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Signs in on the issuer's page as a demo user. */
    Visit as(String user) {
        page.navigate(hub.url() + "/sign-in");
        page.locator("button[value='" + user + "']").click();
        assertThat(page).hasURL(hub.url() + "/");
        return this;
    }

    Visit to(String path) {
        page.navigate(hub.url() + path);
        return this;
    }

    /** The same person at another tab of the same browser; closing one closes both. */
    Visit anotherTab() {
        return new Visit(hub, context);
    }

    /** Goes where the menu leads, which a phone hides until it is asked for. */
    void choose(String destination) {
        // Only a page that has its styles hides what it hides.
        page.waitForLoadState();
        var menu = page.locator("header summary");
        if (menu.isVisible()) {
            menu.click();
        }
        page.locator("header")
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(destination).setExact(true))
                .click();
    }

    void fill(String field, String value) {
        main().locator("[name='" + field + "']").fill(value);
    }

    void select(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
    }

    void tick(String field) {
        page.locator("label[for='" + field + "']").click();
    }

    void press(String button) {
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    void follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .click();
    }

    void sees(String text) {
        assertThat(main()).containsText(text);
    }

    Locator main() {
        return page.locator("main");
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints);
    }
}
