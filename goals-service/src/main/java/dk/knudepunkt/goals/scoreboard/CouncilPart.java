package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** What the council needs to know of the contract, in short: how its targets stand, and what needs a decision. */
@ApplicationScoped
class CouncilPart implements HomePart {

    private final Scoreboards boards;
    private final InstantSource clock;

    CouncilPart(Scoreboards boards, InstantSource clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "scoreboard")
    static class Templates {
        static native TemplateInstance part(Shell shell, Scoreboard board, List<ScoreRow> decisions);
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public String permission() {
        return "council:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var board = boards.on(Denmark.dateOf(clock.instant()));
        return Templates.part(shell, board, CouncilBoard.decisions(board));
    }
}
