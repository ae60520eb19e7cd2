package dk.knudepunkt.goals.series.news;

import java.io.IOException;
import java.time.Instant;

/** What is asked of the StatBank. */
interface Statbank {

    /**
     * When a table was updated last.
     *
     * @throws IOException where it does not say
     */
    Instant updatedAt(String table) throws IOException, InterruptedException;
}
