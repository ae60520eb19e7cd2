package dk.knudepunkt.gateway.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.page.Menu;
import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContributedMenuTest {

    private final ContributedMenu menu = new ContributedMenu();

    @Test
    void nothingIsThereAndNothingSentBeforeAServiceHasAnswered() {
        assertEquals(List.of(), menu.now().entries());
        assertEquals(Optional.empty(), menu.header());
    }

    @Test
    void contributionsStandInTheOrderOfTheirPlacesNotOfTheServices() {
        menu.take("a", of(entry(30, "/a/last"), entry(10, "/a/first")));
        menu.take("b", of(entry(20, "/b")));
        assertEquals(List.of("/a/first", "/b", "/a/last"), addresses());
    }

    @Test
    void aServicesNewAnswerTakesThePlaceOfItsLast() {
        menu.take("a", of(entry(10, "/a"), entry(20, "/a/old")));
        menu.take("b", of(entry(30, "/b")));
        menu.take("a", of(entry(10, "/a")));
        assertEquals(List.of("/a", "/b"), addresses());
    }

    @Test
    void servicesAreSentTheLinksInPlainCharacters() {
        menu.take("a", of(entry(10, "/a")));
        assertEquals(
                "{\"entries\":[{\"place\":10,\"href\":\"/a\","
                        + "\"title\":{\"danish\":\"K\\u00F8\",\"english\":\"Queue\"},\"roles\":[\"triage\"]}]}",
                menu.header().orElseThrow());
    }

    @Test
    void aMenuThatIsTooLongIsNotSentButShown() {
        menu.take(
                "a",
                new Menu(IntStream.range(0, 50)
                        .mapToObj(place -> entry(place, "/a/" + place))
                        .toList()));
        assertEquals(Optional.empty(), menu.header());
        assertEquals(50, menu.now().entries().size());
    }

    @Test
    void twiceAsMuchAsThePlatformHasIsNotTooLong() {
        menu.take(
                "a",
                new Menu(IntStream.range(0, 26)
                        .mapToObj(place -> entry(place, "/a/" + place))
                        .toList()));
        assertTrue(menu.header().isPresent());
    }

    @Test
    void aServiceSpeaksToWhomItSaysAndMayDoSoUntilItIsHeard() {
        assertTrue(menu.speaksTo(List.of("council"), "a"));
        menu.take("a", new Menu(List.of(), List.of("triage", "kam")));
        assertTrue(menu.speaksTo(List.of("kam", "les"), "a"));
        assertFalse(menu.speaksTo(List.of("council"), "a"));
        assertTrue(menu.speaksTo(List.of("council"), "b"));
        menu.take("a", of(entry(10, "/a")));
        assertFalse(menu.speaksTo(List.of("kam"), "a"));
    }

    private static Menu of(MenuEntry... entries) {
        return new Menu(List.of(entries));
    }

    private static MenuEntry entry(int place, String href) {
        return new MenuEntry(
                place, href, new Words("Kø", "Queue"), new Words("Hvem der venter.", "Who waits."), List.of("triage"));
    }

    private List<String> addresses() {
        return menu.now().entries().stream().map(MenuEntry::href).toList();
    }
}
