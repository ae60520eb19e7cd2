package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The pieces of PostgreSQL's log, as the server brought them. */
record WalArchive(Path directory) {

    /**
     * How the server brings one: on disk under another name before it bears its own, and never over another. What a server brought and was
     * killed before it noted so, it brings again.
     */
    String bringing() {
        var kept = quoted("%f.gz");
        var part = quoted("%f.gz.part");
        return "if test -e %s; then gzip -dc %s | cmp -s - %%p; else gzip -c %%p > %s && sync %s && mv %s %s && sync %s; fi"
                .formatted(kept, kept, part, part, part, kept, quoted(""));
    }

    /** How a server that is restored fetches one. */
    String fetching() {
        return "gzip -dc %s > %%p".formatted(quoted("%f.gz"));
    }

    /** For a shell, in a setting where a per cent sign is followed by what it stands for. */
    private String quoted(String file) {
        return "'%s/%s'".formatted(directory.toString().replace("%", "%%").replace("'", "'\\''"), file);
    }

    /** The last of those that follow the first one without a gap. */
    Segment lastFrom(Segment first) {
        var last = first;
        while (has(last.next())) {
            last = last.next();
        }
        return last;
    }

    boolean has(Segment segment) {
        return Files.exists(file(segment));
    }

    private Path file(Segment segment) {
        return directory.resolve(segment.name() + ".gz");
    }

    /** Reads each from the first to the last, since a server that is to be restored would find out too late. */
    void requireWhole(Segment first, Segment last) {
        for (var segment = first; !segment.isBehind(last); segment = segment.next()) {
            var file = file(segment);
            try (var content = new GZIPInputStream(Files.newInputStream(file))) {
                var bytes = content.transferTo(OutputStream.nullOutputStream());
                if (bytes != Segment.BYTES) {
                    throw cutShort(file, "it has %d of %d bytes".formatted(bytes, Segment.BYTES));
                }
            } catch (IOException unreadable) {
                throw cutShort(file, unreadable.toString());
            }
        }
    }

    private static Refusal cutShort(Path file, String why) {
        return new Refusal(
                "%s cannot be used: %s. Bring it back from another copy of the archive, or choose a point before it."
                        .formatted(file, why));
    }
}
