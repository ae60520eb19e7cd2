package dk.knudepunkt.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.problem.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MenuTest {

    private static final Menu MENU = new Menu(List.of(
            entry(30, "/notes/drafts", "Kladder", "Drafts"),
            entry(20, "/notes", "Notater", "Notes", "writer", "reader"),
            entry(10, "/desk", "Bord", "Desk", "writer")));

    @Test
    void aReaderSeesWhatTheRolesOpenInTheOrderOfPlaces() {
        assertEquals(List.of("Bord", "Notater", "Kladder"), labels(Language.DA, "writer"));
        assertEquals(List.of("Notes", "Drafts"), labels(Language.EN, "reader", "guest"));
        assertEquals(List.of("Drafts"), labels(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "/notes, /notes",
        "/notes/7, /notes",
        "/notes/drafts, /notes/drafts",
        "/notes/drafts/7, /notes/drafts",
        "/notesx, ",
        "/, "
    })
    void onlyTheEntryThatNamesMostOfThePathIsCurrent(String path, String current) {
        assertEquals(
                Optional.ofNullable(current).stream().toList(),
                MENU.items(Set.of("writer"), Language.DA, path).stream()
                        .filter(MenuItem::current)
                        .map(MenuItem::href)
                        .toList());
    }

    /** Of two entries that may claim a page, the one that names more of it has it, whether by its address or by another. */
    @Test
    void anEntryCoversPagesThatStandElsewhere() {
        var menu = new Menu(List.of(
                entry(1, "/notes", "Notater", "Notes"),
                entry(2, "/desk", "Bord", "Desk").coveringToo("/notes/drafts", "/press")));
        for (var path : List.of("/notes/drafts/7", "/press", "/desk/1")) {
            assertEquals(List.of("/desk"), current(menu, path), path);
        }
        assertEquals(List.of("/notes"), current(menu, "/notes/draftsmen"));
        assertEquals(
                menu.entries(),
                MenuHeader.read(MenuHeader.write(menu).orElseThrow())
                        .orElseThrow()
                        .entries());
    }

    private static List<String> current(Menu menu, String path) {
        return menu.items(Set.of(), Language.DA, path).stream()
                .filter(MenuItem::current)
                .map(MenuItem::href)
                .toList();
    }

    /** Who may not open the drafts is among the notes there. */
    @Test
    void whatIsNotOpenIsNotCurrent() {
        var menu = new Menu(List.of(entry(1, "/notes", "N", "N"), entry(2, "/notes/drafts", "K", "D", "writer")));
        assertEquals(List.of(new MenuItem("/notes", "N", true)), menu.items(Set.of(), Language.DA, "/notes/drafts"));
    }

    @Test
    void itTravelsInPlainCharactersWithoutWhatCardsSay() {
        var text = MenuHeader.write(new Menu(List.of(new MenuEntry(
                        10, "/desk", new Words("Kø \n", "“Desk”"), new Words("Se her", "See"), List.of("writer")))))
                .orElseThrow();
        assertEquals(true, text.chars().allMatch(letter -> letter >= ' ' && letter < 127), text);
        assertEquals(
                List.of(new MenuEntry(10, "/desk", new Words("Kø \n", "“Desk”"), null, List.of("writer"))),
                MenuHeader.read(text).orElseThrow().entries());
    }

    @Test
    void itDoesNotTravelWhereItIsTooLong() {
        var entries = IntStream.range(0, 100)
                .mapToObj(place -> entry(place, "/" + place, "Et sted", "A place"))
                .toList();
        assertEquals(Optional.empty(), MenuHeader.write(new Menu(entries)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "{}",
                "[]",
                "{\"entries\":[null]}",
                "{\"entries\":[{\"place\":1,\"href\":\"javascript:x\",\"title\":{},\"roles\":[]}]}"
            })
    void whatIsNoMenuIsNotRead(String text) {
        assertEquals(Optional.empty(), MenuHeader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "notes", ""})
    void anEntryLeadsNowhereElse(String href) {
        assertThrows(IllegalArgumentException.class, () -> entry(1, href, "Her", "Here"));
    }

    private static MenuEntry entry(int place, String href, String danish, String english, String... roles) {
        return new MenuEntry(place, href, new Words(danish, english), null, List.of(roles));
    }

    private static List<String> labels(Language language, String... roles) {
        return MENU.items(Set.of(roles), language, "/").stream()
                .map(MenuItem::label)
                .toList();
    }
}
