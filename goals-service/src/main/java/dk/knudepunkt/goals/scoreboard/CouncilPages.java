package dk.knudepunkt.goals.scoreboard;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the council needs to know of a contract, on one screen of a phone. */
@Path("/goals/contracts/{contract}/council")
@Produces(MediaType.TEXT_HTML)
class CouncilPages {

    private final Scoreboards boards;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    CouncilPages(Scoreboards boards, Shells shells, Caller caller, InstantSource clock) {
        this.boards = boards;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "scoreboard")
    static class Templates {
        static native TemplateInstance council(
                Shell shell, CouncilBoard council, LocalDate today, boolean ofMunicipality);
    }

    /** Compared with a day that is asked for, or else with the end of the last quarter. */
    @GET
    @Authenticated
    public TemplateInstance council(ContractAddress contract, @QueryParam("since") @Nullable String since) {
        var today = Denmark.dateOf(clock.instant());
        var asked = Parameters.date("since", since);
        var day = asked == null ? endOfLastQuarter(today) : asked;
        var then = Objects.requireNonNull(Parameters.moment("since", day.toString()));
        return Templates.council(
                shells.here(),
                boards.council(contract.key(), day, then),
                today,
                caller.municipality().isPresent());
    }

    private static LocalDate endOfLastQuarter(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
    }
}
