package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private record Place(Instant at, UUID id) {
        static Place of(Cursor cursor) {
            return new Place(cursor.instant(0), cursor.id(1));
        }
    }

    @Test
    void aCursorComesBackAsTheKeyItWasMadeOf() {
        var place = new Place(Instant.parse("2026-01-31T12:00:00.123Z"), new UUID(1, 2));
        assertEquals(place, Cursor.read(Cursor.after(place.at(), place.id()).encoded(), Place::of));
        var date = LocalDate.of(2026, 1, 31);
        assertEquals(date, Cursor.read(Cursor.after(date).encoded(), cursor -> cursor.date(0)));
    }

    @Test
    void noCursorMeansFromTheBeginning() {
        assertNull(Cursor.read(null, Place::of));
        assertNull(Cursor.read("", Place::of));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "2026-01-31T12:00:00Z",
                "2026-01-31T12:00:00Z\u001fno id",
                "yesterday\u001f00000000-0000-0001-0000-000000000002",
                "+10000-01-01T00:00:00Z\u001f00000000-0000-0001-0000-000000000002",
                "-0001-01-01T00:00:00Z\u001f00000000-0000-0001-0000-000000000002"
            })
    void aForgedKeyIsRefused(String key) {
        assertRefused(Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "a", "æøå", " "})
    void textThatIsNotEvenEncodedIsRefused(String text) {
        assertRefused(text);
    }

    @Test
    void aPageIsCutAtTheLimitAndPointsAtItsLastItem() {
        var page = Page.of(List.of("a", "b", "c"), 2, Cursor::after);
        assertEquals(List.of("a", "b"), page.items());
        assertEquals("b", Cursor.read(page.next(), cursor -> cursor.key().getFirst()));
    }

    @Test
    void theLastPagePointsNowhere() {
        var page = Page.of(List.of("a", "b"), 2, Cursor::after);
        assertEquals(List.of("a", "b"), page.items());
        assertNull(page.next());
    }

    private static void assertRefused(String text) {
        var problem = assertThrows(Problem.class, () -> Cursor.read(text, Place::of));
        assertEquals("malformed-cursor", problem.slug());
        assertEquals(Problem.Kind.MALFORMED, problem.kind());
    }
}
