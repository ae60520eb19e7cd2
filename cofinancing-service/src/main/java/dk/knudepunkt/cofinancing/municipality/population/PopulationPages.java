package dk.knudepunkt.cofinancing.municipality.population;

import static java.util.Comparator.comparing;

import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormAnswer;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
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
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The populations for people: what is known, one of them, and the form that takes a table in. */
@Path("/cofinancing/populations")
@Produces(MediaType.TEXT_HTML)
class PopulationPages {

    private static final String AT = "/cofinancing/populations";

    private final PopulationService service;
    private final Forms forms;
    private final Caller caller;

    PopulationPages(PopulationService service, Forms forms, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.caller = caller;
    }

    /** A municipality's count, with its name. */
    record Count(String code, String name, long persons) {}

    /** What whoever has to do with imports is offered. */
    record Imports(boolean maySend, List<PopulationImport> receipts) {}

    @CheckedTemplate(basePath = "population")
    static class Templates {
        static native TemplateInstance populations(
                Shell shell, Page<PopulationView> populations, Imports imports, Form form);

        static native TemplateInstance proposed(
                Shell shell,
                PopulationImport sent,
                List<Move> moves,
                List<Option> unusual,
                boolean mayApprove,
                Form form);

        static native TemplateInstance population(Shell shell, PopulationDetail population, List<Count> counts);
    }

    @GET
    @Authenticated
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return list(cursor, forms.blank().with("sourceTable", "FOLK1A"));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance population(UUID id) {
        var population = service.get(id);
        var counts = population.counts().entrySet().stream()
                .map(count -> new Count(count.getKey(), Municipality.nameOf(count.getKey()), count.getValue()))
                .sorted(comparing(Count::name, Collator.getInstance(Locale.of("da"))))
                .toList();
        return Templates.population(forms.blank().shell(), population, counts);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("population:import")
    public RestResponse<Object> take(MultipartFormDataInput parts) {
        return forms.read(TakeTable.class, Fields.of(parts))
                .apply(request -> service.propose(request.extract(), BulkFile.content(parts, "table"), null))
                .thenTo(sent -> AT + "/imports/" + sent.id())
                .orAgain(form -> list(null, form));
    }

    @GET
    @Path("/imports/{id}")
    @PermissionsAllowed("population:approve")
    public TemplateInstance proposed(UUID id) {
        var sent = service.receipt(id);
        return proposed(sent, forms.blank().at(sent.version()));
    }

    @POST
    @Path("/imports/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("population:approve")
    public RestResponse<Object> approve(UUID id, Fields fields) {
        return settled(
                id,
                forms.read(ApproveImport.class, fields)
                        .change((request, ifMatch) -> service.approve(id, ifMatch, request)));
    }

    @POST
    @Path("/imports/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("population:approve")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return settled(id, forms.pressed(fields).change((pressed, ifMatch) -> service.withdraw(id, ifMatch)));
    }

    private RestResponse<Object> settled(UUID id, FormAnswer<PopulationImport> answer) {
        return answer.thenTo(sent -> AT + "/imports/" + id).orAgain(form -> proposed(service.receipt(id), form));
    }

    private TemplateInstance proposed(PopulationImport sent, Form form) {
        var moves = service.moves(sent);
        var unusual = moves.stream()
                .filter(Move::unusual)
                .map(move -> new Option(move.municipalityCode(), move.municipality()))
                .distinct()
                .toList();
        var mayApprove = sent.proposal().actionsOf(caller.subject()).contains("approval");
        return Templates.proposed(form.shell(), sent, moves, unusual, mayApprove, form);
    }

    private TemplateInstance list(@Nullable String cursor, Form form) {
        var receipts =
                caller.may("population:approve") ? service.receipts(null, 10).items() : List.<PopulationImport>of();
        var imports = new Imports(caller.may("population:import"), receipts);
        return Templates.populations(form.shell(), service.page(cursor, Page.DEFAULT_LIMIT), imports, form);
    }
}
