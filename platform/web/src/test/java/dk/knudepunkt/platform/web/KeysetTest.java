package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTest {

    private static final Sort USUAL = new Sort("day", true);

    private static final Keyset<Row> ROWS = new Keyset<>(
            Map.of(
                    "day", new Keyset.Column<>("r.day", Row::day, Cursor::date),
                    "name", new Keyset.Column<>("r.name", Row::name, Cursor::text),
                    "day of the name",
                            new Keyset.Column<>(
                                    "r.name",
                                    Row::name,
                                    Cursor::text,
                                    new Keyset.Column<>("r.day", Row::day, Cursor::date))),
            "r.id",
            Row::id);

    private record Row(UUID id, String name, LocalDate day) {}

    @Test
    void aListIsReadFromItsBeginningInTheOrderThatIsAskedFor() {
        assertEquals(new Keyset.Part("1 = 1", "r.day desc, r.id desc", Map.of()), ROWS.after(USUAL, null));
        assertEquals("r.name, r.id", ROWS.after(sort("name"), "").order());
    }

    @Property
    void itGoesOnBehindTheLastRow(@ForAll @StringLength(max = 20) String name, @ForAll long high, @ForAll long low) {
        var id = new UUID(high, low);
        var row = new Row(id, name.replaceAll("[\\x00-\\x1f\\x7f-\\x9f]", " "), LocalDate.of(2026, 3, 1));
        var byName = ROWS.after(sort("name"), ROWS.cursor(sort("name"), row).encoded());
        assertEquals("(r.name, r.id) > (:lastKey, :lastId)", byName.condition());
        assertEquals(Map.of("lastKey", row.name(), "lastId", id), byName.values());
        var latest = ROWS.after(USUAL, ROWS.cursor(USUAL, row).encoded());
        assertEquals("(r.day, r.id) < (:lastKey, :lastId)", latest.condition());
        assertEquals(Map.of("lastKey", row.day(), "lastId", id), latest.values());
    }

    /** Of rows of one name the day decides, and the id of those of one day. */
    @Property
    void whatDecidesOfRowsThatAreAlikeIsAPartOfThePlace(@ForAll @AlphaChars String name, @ForAll long high) {
        var byDay = new Sort("day of the name", false);
        var row = new Row(new UUID(high, 1), name, LocalDate.of(2026, 3, 1));
        var rest = ROWS.after(byDay, ROWS.cursor(byDay, row).encoded());
        assertEquals("(r.name, r.day, r.id) > (:lastKey, :lastKey1, :lastId)", rest.condition());
        assertEquals("(r.name, r.day, r.id) > (?, ?, ?)", rest.placed());
        assertArrayEquals(new Object[] {name, row.day(), row.id()}, rest.inPlaces());
        assertEquals("r.name, r.day, r.id", rest.order());
        assertThrows(
                Problem.class,
                () -> ROWS.after(
                        byDay,
                        Cursor.after(byDay.text(), name, "soon", row.id()).encoded()));
    }

    @Test
    void theOtherWayRoundAllThatDecidesTurns() {
        var last = new Sort("day of the name", true);
        assertEquals(
                "r.name desc, r.day desc, r.id desc", ROWS.after(last, null).order());
        assertEquals("1 = 1", ROWS.after(last, null).placed());
        assertEquals(0, ROWS.after(last, null).inPlaces().length);
    }

    @Test
    void aPlaceInOneOrderIsNoneInAnother() {
        var place = ROWS.cursor(USUAL, new Row(UUID.randomUUID(), "a", LocalDate.EPOCH))
                .encoded();
        assertThrows(Problem.class, () -> ROWS.after(sort("day"), place));
        assertThrows(Problem.class, () -> ROWS.after(sort("-name"), place));
    }

    @Test
    void aPlaceThatNoDatabaseKeepsIsRefused() {
        refuses("-day", "+999999999-01-01");
        refuses("-day", "-0044-03-15");
        refuses("-day", "soon");
        refuses("name", "a\0b");
        refuses("name", "a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size", "--day", "-", "day desc", "Day"})
    void anUnknownColumnIsRefused(String text) {
        assertThrows(Problem.class, () -> sort(text));
    }

    @Test
    void aHeadTurnsTheOrderRound() {
        assertEquals(USUAL, sort(""));
        assertEquals("day", USUAL.turned("day"));
        assertEquals("-day", sort("day").turned("day"));
        assertEquals("name", USUAL.turned("name"));
        assertEquals("descending", USUAL.direction());
        assertEquals("-day", USUAL.text());
    }

    private static void refuses(String order, String key) {
        var forged = Cursor.after(order, key, UUID.randomUUID()).encoded();
        assertThrows(Problem.class, () -> ROWS.after(sort(order), forged));
    }

    private static Sort sort(String text) {
        return Sort.read(text, USUAL, Set.of("day", "name"));
    }
}
