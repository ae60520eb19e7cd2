package dk.knudepunkt.goals.series;

import dk.knudepunkt.goals.series.SeriesImportResource.WithdrawSeries;
import dk.knudepunkt.goals.series.SeriesImportService.Look;
import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The tables that were taken in, the form that takes one in or only tries, and what is wrong with it line by line. */
@Path("/goals/series-imports")
@Produces(MediaType.TEXT_HTML)
class SeriesImportPages {

    private static final String AT = "/goals/series-imports";
    private static final int UNPROCESSABLE = 422;

    private final SeriesImportService service;
    private final SeriesDefinitions definitions;
    private final Forms forms;

    SeriesImportPages(SeriesImportService service, SeriesDefinitions definitions, Forms forms) {
        this.service = service;
        this.definitions = definitions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "series")
    static class Templates {
        static native TemplateInstance imports(
                Shell shell, Page<SeriesImportView> receipts, List<String> tables, @Nullable Look look, Form form);

        static native TemplateInstance receipt(Shell shell, SeriesImportView receipt, Form form);
    }

    /** What came of a table: it was looked at, and taken in unless it was only tried or something is wrong. */
    private record Outcome(Look look, @Nullable UUID taken) {}

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("series:import")
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return page(forms.blank().with("dryRun", true), cursor, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("series:import")
    public RestResponse<Object> take(MultipartFormDataInput parts) {
        return forms.read(SendSeries.class, Fields.of(parts))
                .tellingAt("table")
                .apply(request -> take(request, BulkFile.content(parts, "table")))
                .thenAnswer(this::answer)
                .orAgain(form -> page(form, null, null));
    }

    private Outcome take(SendSeries request, byte[] content) {
        var look = service.look(request.origin(), content, null);
        var isKept = !request.dryRun() && look.faults().isEmpty();
        return new Outcome(
                look, isKept ? service.take(request.origin(), content, null).id() : null);
    }

    private RestResponse<Object> answer(Form form, Outcome outcome) {
        if (outcome.taken() != null) {
            return RestResponse.seeOther(URI.create(AT + "/" + outcome.taken()));
        }
        var page = page(form, null, outcome.look());
        return outcome.look().faults().isEmpty()
                ? RestResponse.ok(page)
                : RestResponse.ResponseBuilder.<Object>create(UNPROCESSABLE, "Unprocessable Content")
                        .entity(page)
                        .build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("series:import")
    public TemplateInstance receipt(UUID id) {
        var taken = service.get(id);
        return receipt(taken, forms.blank().at(taken.version()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("series:import")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.read(WithdrawSeries.class, fields)
                .change((request, ifMatch) -> service.withdraw(id, ifMatch, request.reason()))
                .thenTo(taken -> AT + "/" + id)
                .orAgain(form -> {
                    var taken = service.get(id);
                    return receipt(taken, forms.beside(form, SeriesImportView.of(taken), taken.version()));
                });
    }

    private TemplateInstance page(Form form, @Nullable String cursor, @Nullable Look look) {
        var receipts = service.page(cursor, Page.DEFAULT_LIMIT).map(SeriesImportView::of);
        return Templates.imports(form.shell(), receipts, definitions.tables(), look, form);
    }

    private static TemplateInstance receipt(SeriesImport taken, Form form) {
        return Templates.receipt(form.shell(), SeriesImportView.of(taken), form);
    }
}
