package dk.knudepunkt.funding.pool;

import dk.knudepunkt.funding.programme.ProgrammeProblem;
import dk.knudepunkt.funding.programme.RoundStatus;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pools, and the form of what is known of one. */
@Path("/cofinancing/funding/pools")
@Produces(MediaType.TEXT_HTML)
class PoolPages {

    private final PoolService service;
    private final Shells shells;
    private final Caller caller;

    PoolPages(PoolService service, Shells shells, Caller caller) {
        this.service = service;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "pool")
    static class Templates {
        static native TemplateInstance pools(
                Shell shell, List<PoolView> pools, long total, PoolService.Filter filter, boolean mayEdit);

        static native TemplateInstance pool(Shell shell, PoolView pool, PoolForm form, FormErrors errors);
    }

    @GET
    @Authenticated
    public TemplateInstance pools(
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("canApply") @Nullable String canApply,
            @QueryParam("status") @Nullable String status) {
        var filter = new PoolService.Filter(
                Parameters.constant("theme", PoolTheme.class, theme),
                Parameters.constant("canApply", Odds.class, canApply),
                Parameters.constant("status", RoundStatus.class, status));
        var pools = service.all(filter);
        var total = pools.stream().mapToLong(PoolView::amount).sum();
        return Templates.pools(shells.here(), pools, total, filter, caller.may("pool:assess"));
    }

    @GET
    @Path("/{no}/edit")
    @PermissionsAllowed("pool:assess")
    public TemplateInstance edit(int no) {
        var pool = service.get(no);
        return Templates.pool(shells.here(), pool, PoolForm.of(pool), FormErrors.NONE);
    }

    @POST
    @Path("/{no}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("pool:assess")
    public RestResponse<Object> assess(int no, @BeanParam PoolForm form) {
        var shell = shells.here();
        var errors = form.errors(shell);
        if (!errors.isEmpty()) {
            return Answer.again(Templates.pool(shell, service.get(no), form, errors));
        }
        var request = form.request();
        try {
            service.assess(
                    no, IfMatch.version(form.version), request.canApply(), request.canInfluence(), request.announced());
        } catch (ProgrammeProblem refused) {
            var said = FormErrors.at("rounds", shell.told(refused));
            return Answer.again(Templates.pool(shell, service.get(no), form, said));
        }
        return Answer.goTo("/cofinancing/funding/pools");
    }
}
