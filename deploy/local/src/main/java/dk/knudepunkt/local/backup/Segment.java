package dk.knudepunkt.local.backup;

import java.util.Optional;
import java.util.regex.Pattern;

/** A piece of PostgreSQL's log, 16 MB long; each server that was restored writes on a time line of its own. */
record Segment(int timeline, long number) {
    static final int BYTES = 16 * 1024 * 1024;

    private static final int IN_A_LOG = 256;
    private static final Pattern NAME = Pattern.compile("([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})");

    /** Nothing where the name is not that of a segment. */
    static Optional<Segment> named(String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new Segment(
                        Integer.parseInt(parts.group(1), 16),
                        Long.parseLong(parts.group(2), 16) * IN_A_LOG + Long.parseLong(parts.group(3), 16)))
                : Optional.empty();
    }

    String name() {
        return "%08X%08X%08X".formatted(timeline, number / IN_A_LOG, number % IN_A_LOG);
    }

    Segment next() {
        return new Segment(timeline, number + 1);
    }

    boolean isBehind(Segment other) {
        return timeline == other.timeline && number > other.number;
    }
}
