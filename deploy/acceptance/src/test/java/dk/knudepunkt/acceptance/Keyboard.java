package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;

/** The hands of somebody who has no pointer. Wherever they stand, the focus is on something, and it is seen. */
final class Keyboard {

    private static final int LAST_TAB = 200;
    private static final int ALT = 1;

    /**
     * What design systems hide behind a label of their own shows its focus there. Asked of the page at once: between finding the
     * element and asking it, a list that is read again may have put another in its place.
     */
    private static final String SEEN = """
            () => {
              const element = document.activeElement;
              const looks = [getComputedStyle(element)];
              for (const label of element.labels ?? []) {
                looks.push(getComputedStyle(label), getComputedStyle(label, '::before'));
              }
              return looks.some(look => look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0);
            }""";

    private final Visit visit;

    Keyboard(Visit visit) {
        this.visit = visit;
    }

    /** Opens an address, as a bookmark or a mail program does, and signs in where the issuer asks who it is. */
    Keyboard opens(String address, String user) {
        page().navigate(address);
        tabTo(page().locator("button[value='" + user + "']"));
        key("Enter");
        return this;
    }

    /** Goes where the menu leads. */
    void choose(String destination) {
        tabTo(page().locator("header")
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(destination).setExact(true)));
        key("Enter");
        assertThat(page().locator("[aria-current=page]").first()).hasText(destination);
    }

    /** The first Tab of a page, and Enter: past the menu. */
    void skipToContent() {
        key("Tab");
        assertThat(page().locator(".skipnav")).isFocused();
        standsInSight();
        key("Enter");
        assertThat(visit.main()).isFocused();
    }

    void fill(String field, String text) {
        tabTo(field(field));
        page().keyboard().type(text);
        standsInSight();
    }

    /** Goes down a list to a value. */
    void pick(String field, String value) {
        tabTo(field(field));
        for (var down = 0; down < LAST_TAB && !value.equals(field(field).inputValue()); down++) {
            key("ArrowDown");
            standsInSight();
        }
        assertThat(field(field)).hasValue(value);
    }

    void tick(String field) {
        tabTo(field(field));
        key("Space");
        standsInSight();
    }

    void press(String button) {
        tabTo(visit.main()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first());
        key("Enter");
    }

    void follow(Locator link) {
        tabTo(link);
        key("Enter");
    }

    /**
     * The one key of an outcome, with the browser's Alt. Sent as the machine sends it: Playwright's own keys leave out the
     * letter by which the browser finds what it is the key of.
     */
    void shortcut(String letter) {
        var keys = page().context().newCDPSession(page());
        var event = new JsonObject();
        event.addProperty("type", "keyDown");
        event.addProperty("modifiers", ALT);
        event.addProperty("key", letter);
        event.addProperty("code", "Key" + letter.toUpperCase(Locale.ROOT));
        event.addProperty(
                "windowsVirtualKeyCode", (int) letter.toUpperCase(Locale.ROOT).charAt(0));
        event.addProperty("unmodifiedText", letter);
        keys.send("Input.dispatchKeyEvent", event);
        keys.detach();
    }

    void key(String key) {
        page().keyboard().press(key);
    }

    /** Presses Tab until the element has the focus, which must be seen on every stop on the way. */
    void tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (var tab = 0; tab < LAST_TAB; tab++) {
            key("Tab");
            standsInSight();
            if (wanted.and(focus()).count() > 0) {
                return;
            }
        }
        fail(wanted + " cannot be reached by Tab");
    }

    /** The focus is on something of the page, in view, and marked. */
    void standsInSight() {
        assertThat(focus()).hasCount(1);
        assertThat(focus()).isInViewport();
        assertTrue(
                (Boolean) page().evaluate(SEEN),
                () -> "The focus is not seen at " + page().evaluate("document.activeElement.outerHTML"));
    }

    void standsAt(String id) {
        assertThat(page().locator("#" + id)).isFocused();
        standsInSight();
    }

    private Locator focus() {
        return page().locator(":focus");
    }

    private Locator field(String name) {
        return visit.main().locator("[name='" + name + "']").and(visit.main().locator(":not([type=hidden])"));
    }

    private Page page() {
        return visit.page();
    }
}
