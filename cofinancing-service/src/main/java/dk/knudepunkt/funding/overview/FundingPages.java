package dk.knudepunkt.funding.overview;

import dk.knudepunkt.funding.gearing.GearingService;
import dk.knudepunkt.funding.gearing.GearingYear;
import dk.knudepunkt.funding.pool.PoolService;
import dk.knudepunkt.funding.pool.PoolView;
import dk.knudepunkt.funding.programme.ProgrammeService;
import dk.knudepunkt.funding.programme.ProgrammeView;
import dk.knudepunkt.funding.programme.RoundStatus;
import dk.knudepunkt.funding.subsidy.SubsidyService;
import dk.knudepunkt.funding.subsidy.SubsidySum;
import dk.knudepunkt.platform.chart.Levels;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Funding on one page: gearing, what can be applied for today, the programmes, and the subsidies as sums. */
@Path("/cofinancing/funding")
@Produces(MediaType.TEXT_HTML)
class FundingPages {

    private final GearingService gearing;
    private final PoolService pools;
    private final ProgrammeService programmes;
    private final SubsidyService subsidies;
    private final Shells shells;
    private final Caller caller;

    FundingPages(
            GearingService gearing,
            PoolService pools,
            ProgrammeService programmes,
            SubsidyService subsidies,
            Shells shells,
            Caller caller) {
        this.gearing = gearing;
        this.pools = pools;
        this.programmes = programmes;
        this.subsidies = subsidies;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "funding")
    static class Templates {
        static native TemplateInstance funding(
                Shell shell,
                List<GearingYear> gearing,
                Levels levels,
                List<PoolView> open,
                List<ProgrammeView> programmes,
                List<SubsidySum> subsidies,
                boolean mayState,
                boolean mayKeep,
                boolean maySeeCompanies);
    }

    @GET
    @Authenticated
    public TemplateInstance funding() {
        var years = gearing.years();
        return Templates.funding(
                shells.here(),
                years,
                levels(years),
                pools.all(new PoolService.Filter(null, null, RoundStatus.OPEN)),
                programmes.page(null, Page.MAX_LIMIT).items(),
                subsidies.sums(),
                caller.may("gearing:state"),
                caller.may("programme:keep"),
                caller.may("subsidy:read"));
    }

    /** All factors and goals on one scale. */
    private static Levels levels(List<GearingYear> years) {
        return Levels.upTo(years.stream()
                .flatMap(year -> Stream.of(year.factor(), year.statedFactor(), year.goal())
                        .filter(Objects::nonNull))
                .toList());
    }
}
