package dk.knudepunkt.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What a gateway has written of a session's time it reads again, and nothing that anybody else has written. */
class SessionTimeLawTest {

    private static final SessionId SESSION = new SessionId("a".repeat(64));
    private static final SessionSecret SECRET = new SessionSecret(Optional.of("of this installation"));

    @Property
    void whatWasWrittenIsRead(
            @ForAll @LongRange(min = 1_000_000_000, max = 9_000_000_000L) long begun,
            @ForAll @IntRange(max = 90_000) int lasts) {
        var time = time(begun, lasts);

        assertEquals(Optional.of(time), SessionTime.read(time.written(SESSION, SECRET), SESSION, SECRET));
        assertTrue(time.lasts(time.ends().minusMillis(1)));
        assertFalse(time.lasts(time.ends()));
    }

    @Property
    void whatWasChangedOrIsOfAnotherSessionOrInstallationIsNothing(
            @ForAll @LongRange(min = 1_000_000_000, max = 9_000_000_000L) long begun,
            @ForAll @IntRange(max = 90_000) int lasts,
            @ForAll @IntRange(max = 74) int place) {
        var written = time(begun, lasts).written(SESSION, SECRET);
        var changed = new StringBuilder(written);
        changed.setCharAt(place, changed.charAt(place) == '1' ? '2' : '1');

        assertEquals(Optional.empty(), SessionTime.read(changed.toString(), SESSION, SECRET));
        assertEquals(Optional.empty(), SessionTime.read(written, new SessionId("b".repeat(64)), SECRET));
        assertEquals(
                Optional.empty(), SessionTime.read(written, SESSION, new SessionSecret(Optional.of("of another"))));
        assertEquals(Optional.empty(), SessionTime.read(null, SESSION, SECRET));
    }

    private static SessionTime time(long begun, int lasts) {
        var from = Instant.ofEpochSecond(begun);
        return new SessionTime(from, from.plusSeconds(lasts), from.plusSeconds(lasts + 120L));
    }
}
