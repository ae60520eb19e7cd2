package dk.knudepunkt.bench;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** All facts made anew from the topics, as an administrator asks for it. */
final class FactsAnew {

    private static final int LOOK_MILLIS = 20;
    private static final String FACTS = "select count(*) from fact";

    private final RunningPlatform platform;
    private final Database goals;

    FactsAnew(RunningPlatform platform) {
        this.platform = platform;
        this.goals = platform.database("goals");
    }

    /** The service makes them by itself when it first starts. */
    void awaitTheFirst() throws SQLException, InterruptedException {
        await("select count(*) from fact_rebuild where ended_at is not null");
    }

    /** How long it takes from when somebody has begun; there have to be as many afterwards. */
    double seconds() throws SQLException, InterruptedException {
        var before = goals.count(FACTS);
        System.out.printf("making %d facts anew …%n", before);
        var id = platform.post("admin", "/api/goals/facts/rebuilds", "")
                .get("id")
                .asText();
        await(come(id, "beat_at"));
        var begun = System.nanoTime();
        await(come(id, "ended_at"));
        var seconds = (System.nanoTime() - begun) / 1e9;
        var rebuild = platform.get("admin", "/api/goals/facts/rebuilds/" + id);
        if (rebuild.has("problem") || rebuild.get("unreadable").asLong() > 0 || goals.count(FACTS) != before) {
            throw new IllegalStateException("Not the same facts were made anew: " + rebuild);
        }
        goals.execute("vacuum analyze fact");
        return seconds;
    }

    private static String come(String rebuild, String moment) {
        return "select count(*) from fact_rebuild where id = '%s' and %s is not null".formatted(rebuild, moment);
    }

    private void await(String question) throws SQLException, InterruptedException {
        while (goals.count(question) == 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }
}
