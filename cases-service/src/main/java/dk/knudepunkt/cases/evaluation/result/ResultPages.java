package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What companies think, drawn, with the tables beside it. */
@Path("/evaluations")
@Produces(MediaType.TEXT_HTML)
class ResultPages {

    private final ResultService service;
    private final Shells shells;

    ResultPages(ResultService service, Shells shells) {
        this.service = service;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "evaluation")
    static class Templates {
        static native TemplateInstance results(Shell shell, ResultPage page, List<ResultGroup> choices);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("evaluation:read")
    public TemplateInstance results(
            @QueryParam("by") @Nullable String by,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until) {
        var group = Parameters.constant("by", ResultGroup.class, by);
        var first = Parameters.date("from", from);
        var last = Parameters.date("until", until);
        var shell = shells.here();
        var chosen = group == null ? ResultGroup.SEGMENT : group;
        var page = new ResultPage(
                shell, chosen, service.results(first, last, chosen), service.results(first, last, ResultGroup.PERIOD));
        return Templates.results(shell, page, List.of(ResultGroup.values()));
    }
}
