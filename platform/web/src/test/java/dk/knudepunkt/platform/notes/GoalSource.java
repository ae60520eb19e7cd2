package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds one goal, for everybody. */
@ApplicationScoped
class GoalSource implements SearchSource {

    private static final Words GOAL = new Words("Flere forløb", "More courses");

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Words kind() {
        return new Words("Mål", "Goals");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var title = GOAL.in(shell.spoken());
        return text.isIn(title)
                ? Hits.of(List.of(title), goal -> new SearchHit(goal, "2026", "/goals", false), null)
                : Hits.NONE;
    }
}
