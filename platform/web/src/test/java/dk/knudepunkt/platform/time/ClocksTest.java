package dk.knudepunkt.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void withoutAFileItIsTheMachinesInWholeMilliseconds() {
        var before = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);

        var present = new Clocks().present(Optional.empty()).instant();

        assertEquals(present.truncatedTo(ChronoUnit.MILLIS), present);
        assertTrue(Duration.between(before, present).compareTo(Duration.ofMinutes(1)) < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "-P200DT3H, 2026-05-12T09:00:00Z",
        "PT36H, 2026-11-30T00:00:00Z",
        "-PT0.0015S, 2026-11-28T11:59:59.999Z",
        "'', 2026-11-28T12:00:00Z"
    })
    void theFileSaysHowFarItIsOff(String offset, Instant then) throws Exception {
        assertEquals(then, clock(file(offset)).instant());
    }

    @Test
    void aFileThatIsNotThereTurnsNothing() {
        assertEquals(NOON, clock(folder.resolve("offset")).instant());
    }

    @Test
    void whatChangesIsSeenOnceItLooksAgain() throws Exception {
        var clock = clock(folder.resolve("offset"));

        file("-P1D");
        awaitNextLook();
        assertEquals(Instant.parse("2026-11-27T12:00:00Z"), clock.instant());

        file("-PT1H\n");
        awaitNextLook();
        assertEquals(Instant.parse("2026-11-28T11:00:00Z"), clock.instant());

        Files.delete(folder.resolve("offset"));
        awaitNextLook();
        assertEquals(NOON, clock.instant());
    }

    @Test
    void whatIsNoDurationIsNotTakenForNone() throws Exception {
        var file = file("200 days ago");

        assertThrows(DateTimeParseException.class, () -> clock(file));
    }

    private static void awaitNextLook() throws InterruptedException {
        Thread.sleep(TurnedClock.LOOKS_EVERY.plusMillis(1));
    }

    private Path file(String offset) throws Exception {
        return Files.writeString(folder.resolve("offset"), offset);
    }

    private static InstantSource clock(Path file) {
        return new TurnedClock(InstantSource.fixed(NOON), file);
    }
}
