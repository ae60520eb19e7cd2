package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Somebody's front page: its numbers, and the lists that they lead to. */
final class FrontPage {

    /** Opens to what companies answered, which is no list. */
    private static final String EVALUATIONS = "/evaluations";

    private final Visit visit;

    FrontPage(Visit visit) {
        this.visit = visit;
    }

    /** What stands there now beside the way to a list. */
    int number(String list) {
        visit.to("/");
        return told(link(list));
    }

    /** Follows each number: its list has as many rows. A service that nobody asked for long may tell its numbers to the next visit only. */
    void everyNumberIsThatOfItsList() {
        Journey.eventually().until(() -> {
            visit.to("/");
            return numbers().count() > 0;
        });
        var lists = numbers().all().stream()
                .map(number -> number.getAttribute("href"))
                .filter(list -> !list.equals(EVALUATIONS))
                .toList();
        assertFalse(lists.isEmpty(), "no number on the front page");
        lists.forEach(this::follow);
    }

    /** From the front page to a list, which has as many rows as was said. */
    void follow(String list) {
        var said = number(list);
        link(list).click();
        visit.page().waitForURL(address -> address.endsWith(list));
        assertEquals(said, rows(), list);
    }

    /** All that stands there. */
    int sum() {
        visit.to("/");
        return numbers().all().stream().mapToInt(FrontPage::told).sum();
    }

    Locator link(String list) {
        return visit.main().locator(".home-counts a[href='" + list + "']");
    }

    /** Of the list that one stands at, page by page; in the end at its beginning. */
    int rows() {
        var beginning = visit.page().url();
        var rows = rowsOfThePage();
        for (var more = more(); !more.isEmpty(); more = more()) {
            visit.to(more.getFirst());
            rows += rowsOfThePage();
        }
        visit.page().navigate(beginning);
        return rows;
    }

    private int rowsOfThePage() {
        return visit.main().locator("table").first().locator("tbody > tr").count();
    }

    private List<String> more() {
        return visit.main().locator("#more a").all().stream()
                .map(more -> more.getAttribute("href"))
                .toList();
    }

    private Locator numbers() {
        return visit.main().locator(".home-counts a");
    }

    private static int told(Locator number) {
        return Integer.parseInt(number.locator("strong").innerText().replace(".", ""));
    }
}
