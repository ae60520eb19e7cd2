package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** All targets of a contract, each with its verdict, its band and its way. */
@Path("/goals/contracts/{contract}/scoreboard")
@Produces(MediaType.TEXT_HTML)
class ScoreboardPages {

    private final Scoreboards boards;
    private final Shells shells;

    ScoreboardPages(Scoreboards boards, Shells shells) {
        this.boards = boards;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "scoreboard")
    static class Templates {
        static native TemplateInstance scoreboard(Shell shell, Scoreboard board, ScoreFilter filter);
    }

    @GET
    @Authenticated
    public TemplateInstance scoreboard(ContractAddress contract, @BeanParam ScoreFilter filter) {
        return Templates.scoreboard(shells.here(), boards.of(contract.key(), filter), filter);
    }
}
