package dk.knudepunkt.funding.pool;

import static java.util.Comparator.comparing;

import dk.knudepunkt.funding.programme.RoundStatus;
import dk.knudepunkt.platform.chart.YearAhead;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pools, and the form of what is known of one. */
@Path(PoolPages.PATH)
@Produces(MediaType.TEXT_HTML)
class PoolPages {

    static final String PATH = "/cofinancing/funding/pools";

    private final PoolService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    PoolPages(PoolService service, Forms forms, Shells shells, Caller caller, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the list can be narrowed to. */
    record Choices(List<RoundStatus> statuses, List<Certainty> certainties, List<PoolTheme> themes) {

        static final Choices ALL =
                new Choices(List.of(RoundStatus.values()), List.of(Certainty.values()), List.of(PoolTheme.values()));
    }

    @CheckedTemplate(basePath = "pool")
    static class Templates {
        static native TemplateInstance pools(
                Shell shell,
                List<PoolView> pools,
                YearAhead year,
                List<PoolView> due,
                long total,
                PoolService.Filter filter,
                Choices choices,
                boolean mayEdit);

        static native TemplateInstance pool(Shell shell, PoolView pool, Form form, List<Certainty> certainties);
    }

    @GET
    @Authenticated
    public TemplateInstance pools(
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("canApply") @Nullable String canApply,
            @QueryParam("status") @Nullable String status) {
        var filter = new PoolService.Filter(
                Parameters.constant("theme", PoolTheme.class, theme),
                Parameters.constant("canApply", Certainty.class, canApply),
                Parameters.constant("status", RoundStatus.class, status));
        var pools = service.all(filter);
        var total = pools.stream().mapToLong(PoolView::amount).sum();
        var year = YearAhead.from(Denmark.dateOf(clock.instant()));
        return Templates.pools(
                shells.here(), pools, year, due(pools, year), total, filter, Choices.ALL, caller.may("pool:assess"));
    }

    /** Those with a deadline within the year, the next first. */
    private static List<PoolView> due(List<PoolView> pools, YearAhead year) {
        return pools.stream()
                .filter(pool -> year.has(pool.nextDeadline()))
                .sorted(comparing(PoolView::nextDeadline))
                .toList();
    }

    @GET
    @Path("/{no}/edit")
    @PermissionsAllowed("pool:assess")
    public TemplateInstance edit(int no) {
        var pool = service.get(no);
        return page(pool, forms.of(PoolRequest.of(pool), pool.version()));
    }

    @POST
    @Path("/{no}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("pool:assess")
    public RestResponse<Object> assess(int no, Fields fields) {
        return forms.read(PoolRequest.class, fields)
                .change((request, ifMatch) -> service.assess(no, ifMatch, request))
                .thenTo(pool -> PATH)
                .orAgain(form -> {
                    var pool = service.get(no);
                    return page(pool, forms.beside(form, PoolRequest.of(pool), pool.version()));
                });
    }

    private static TemplateInstance page(PoolView pool, Form form) {
        return Templates.pool(form.shell(), pool, form, Choices.ALL.certainties());
    }
}
