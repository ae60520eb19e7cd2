package dk.knudepunkt.local;

import java.util.Locale;

/** How long something took, in words for the console. */
public final class Stopwatch {
    private final long begun = System.nanoTime();

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begun) / 1e9);
    }
}
