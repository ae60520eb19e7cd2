package dk.knudepunkt.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is not what was copied is never begun with. */
class ManifestTest {
    private static final Segment FIRST = new Segment(1, 258);
    private static final Instant ENDED = Instant.parse("2026-11-30T12:00:00.001Z");

    @TempDir
    Path backup;

    private Path file;

    @BeforeEach
    void make() throws IOException {
        Files.createDirectories(backup.resolve("postgres/pg_wal"));
        file = Files.writeString(backup.resolve("postgres/with a space"), "0123456789");
        Manifest.of(backup, FIRST, ENDED).writeTo(backup);
    }

    @Test
    void whatWasCopiedIsLaidOutElsewhereWithItsEmptyDirectories(@TempDir Path other) throws IOException {
        var manifest = Manifest.read(backup);

        manifest.requireWhole(backup);
        manifest.copy(backup, other);

        assertThat(manifest.first()).isEqualTo(FIRST);
        assertThat(manifest.ended()).isEqualTo(ENDED);
        assertThat(other.resolve("postgres/with a space")).hasContent("0123456789");
        assertThat(other.resolve("postgres/pg_wal")).isEmptyDirectory();
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(file);

        refused("postgres/with a space is missing");
    }

    @Test
    void aShorterFileIsNamed() throws IOException {
        Files.writeString(file, "012345");

        refused("postgres/with a space has 6 of 10 bytes");
    }

    @Test
    void anotherContentOfTheSameLengthIsNamed() throws IOException {
        Files.writeString(file, "0123456780");

        refused("postgres/with a space has another content than was copied");
    }

    @Test
    void aListThatIsCutShortIsNoList() throws IOException {
        var text = Files.readString(backup.resolve(Manifest.NAME));
        for (var cut :
                new String[] {"", text.substring(0, text.length() - 1), text.substring(text.indexOf('\n') + 1)}) {
            Files.writeString(backup.resolve(Manifest.NAME), cut);

            refused("manifest does not end as it was written");
        }
        Files.delete(backup.resolve(Manifest.NAME));
        refused("manifest cannot be read");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> Manifest.read(backup).requireWhole(backup))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Bring it back from another copy of the archive");
    }
}
