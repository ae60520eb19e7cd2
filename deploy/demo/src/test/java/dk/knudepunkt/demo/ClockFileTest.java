package dk.knudepunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    private static final Instant NOW = Instant.parse("2026-11-28T21:00:00Z");

    @TempDir
    static Path folder;

    private final Path file = folder.resolve("clock");
    private final ClockFile clock = new ClockFile(file, InstantSource.fixed(NOW));

    @BeforeEach
    void turn() throws Exception {
        clock.turnTo(Instant.parse("2025-11-28T21:00:00Z"));
    }

    @Test
    void itSaysHowFarTheClockIsOff() {
        assertThat(file).hasContent("PT-8760H");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void timeGoesForward() throws Exception {
        clock.turnTo(Instant.parse("2025-11-28T21:00:01Z"));

        assertThat(file).hasContent("PT-8759H-59M-59S");
    }

    @Test
    void whatWasDoneTooSlowlyDoesNotTurnTimeBack() throws Exception {
        clock.turnTo(Instant.parse("2025-11-28T20:59:00Z"));

        assertThat(file).hasContent("PT-8760H");
    }

    @Test
    void itIsNowInTheEnd() throws Exception {
        clock.letGo();

        assertThat(file).doesNotExist();
    }
}
