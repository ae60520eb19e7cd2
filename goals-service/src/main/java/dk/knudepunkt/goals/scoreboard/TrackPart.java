package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** The targets that somebody should look at. */
@ApplicationScoped
class TrackPart implements HomePart {

    private final Scoreboards boards;
    private final InstantSource clock;

    TrackPart(Scoreboards boards, InstantSource clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "scoreboard")
    static class Templates {
        static native TemplateInstance track(Shell shell, Scoreboard board, List<ScoreRow> worst);
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public String permission() {
        return "target:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var board = boards.on(Denmark.dateOf(clock.instant()));
        return Templates.track(shell, board, CouncilBoard.decisions(board));
    }
}
