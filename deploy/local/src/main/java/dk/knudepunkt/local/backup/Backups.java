package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The finished backups of an archive, and to which moments they can be brought.
 *
 * @param all the oldest first
 * @param points in their order
 */
record Backups(Archive archive, List<Backup> all, List<Point> points) {

    /** What one that is being made ends with. */
    static final String UNFINISHED = ".part";

    /** A backup and where it lies. */
    record Backup(Path path, Manifest manifest) {
        Instant ended() {
            return manifest.ended();
        }
    }

    static Backups of(Archive archive) {
        try (var found = Files.list(archive.backups())) {
            var all = found.filter(path -> !path.toString().endsWith(UNFINISHED))
                    .map(path -> new Backup(path, Manifest.read(path)))
                    .sorted(Comparator.comparing(Backup::ended))
                    .toList();
            return new Backups(archive, all, archive.points());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last point to which it can be brought by what has come since. */
    Optional<Point> last(Backup backup) {
        var last = archive.wal().lastFrom(backup.manifest().first());
        return points.stream()
                .filter(point -> !point.at().isBefore(backup.ended()) && isReached(point, last))
                .reduce((_, later) -> later);
    }

    private static boolean isReached(Point point, Segment last) {
        return point.segment().timeline() == last.timeline() && !point.segment().isBehind(last);
    }

    /** The newest that was whole at the moment. */
    Backup before(Instant moment) {
        if (all.isEmpty()) {
            throw new Refusal("There is no finished backup in %s. Take one: deploy/backup --archive %s"
                    .formatted(archive.backups(), archive.directory()));
        }
        return all.stream()
                .filter(backup -> !backup.ended().isAfter(moment))
                .reduce((_, later) -> later)
                .orElseThrow(() ->
                        new Refusal("%s is before the first backup was whole, at %s. Choose a moment from then on."
                                .formatted(moment, all.getFirst().ended())));
    }

    /** The first point at the moment or after it: what PostgreSQL's log and the topics have to have. */
    Point covering(Backup backup, Instant moment) {
        var last = archive.wal().lastFrom(backup.manifest().first());
        return points.stream()
                .filter(point -> !point.at().isBefore(moment))
                .findFirst()
                .filter(point -> isReached(point, last))
                .orElseThrow(() -> beyond(backup, moment, last));
    }

    private Refusal beyond(Backup backup, Instant moment, Segment last) {
        var reached = last(backup).map(Point::at).orElse(backup.ended());
        return new Refusal(
                "%s is after what was archived: it reaches to %s, and %s is not in %s. Choose a moment until then, or bring back what is missing."
                        .formatted(
                                moment,
                                reached,
                                last.next().name(),
                                archive.wal().directory()));
    }
}
