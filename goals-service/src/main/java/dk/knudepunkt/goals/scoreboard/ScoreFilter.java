package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.goals.verdict.TargetVerdict;
import dk.knudepunkt.platform.web.Parameters;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which targets the scoreboard shows; what is left out or empty does not narrow. */
class ScoreFilter {

    @QueryParam("goal")
    @Nullable
    String goal;

    @QueryParam("owner")
    @Nullable
    String owner;

    @QueryParam("verdict")
    @Nullable
    String verdict;

    boolean lets(ScoreRow row) {
        var wanted = verdict();
        return (isEmpty(goal) || String.valueOf(row.goal().no()).equals(goal))
                && (isEmpty(owner) || row.owners().contains(owner))
                && (wanted == null || row.verdict() == wanted);
    }

    /** What is no verdict is named. */
    public @Nullable TargetVerdict verdict() {
        return Parameters.constant("verdict", TargetVerdict.class, verdict);
    }

    /** Whether a goal is the one that was chosen. */
    public boolean isGoal(int no) {
        return String.valueOf(no).equals(goal);
    }

    public boolean isOwner(String name) {
        return name.equals(owner);
    }

    private static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isEmpty();
    }
}
