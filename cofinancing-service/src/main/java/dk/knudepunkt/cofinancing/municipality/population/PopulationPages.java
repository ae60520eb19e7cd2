package dk.knudepunkt.cofinancing.municipality.population;

import static java.util.Comparator.comparing;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Problem;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The populations for people: what is known, one of them, and the form that takes a table in. */
@Path("/cofinancing/populations")
@Produces(MediaType.TEXT_HTML)
class PopulationPages {

    private static final String AT = "/cofinancing/populations";

    private final PopulationService service;
    private final Shells shells;
    private final Caller caller;

    PopulationPages(PopulationService service, Shells shells, Caller caller) {
        this.service = service;
        this.shells = shells;
        this.caller = caller;
    }

    /** A municipality's count, with its name. */
    record Count(String code, String name, long persons) {}

    @CheckedTemplate(basePath = "population")
    static class Templates {
        static native TemplateInstance populations(
                Shell shell,
                Page<PopulationView> populations,
                boolean mayImport,
                List<PopulationImport> receipts,
                FormErrors errors,
                @Nullable String table,
                @Nullable String extractedOn);

        static native TemplateInstance population(Shell shell, PopulationDetail population, List<Count> counts);
    }

    @GET
    @Authenticated
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return list(cursor, FormErrors.NONE, "FOLK1A", null);
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
        return Templates.population(shells.here(), population, counts);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("population:import")
    public RestResponse<Object> take(
            @RestForm @Nullable String table,
            @RestForm @Nullable String extractedOn,
            @RestForm("file") @Nullable FileUpload file) {
        var errors = ImportForm.errors(shells.here(), table, extractedOn, file);
        if (errors.isEmpty() && file != null) {
            try {
                service.take(ImportForm.extract(table, extractedOn), content(file));
                return Answer.goTo(AT + "#receipts");
            } catch (Problem refused) {
                errors = FormErrors.at(
                        refused.pointer().filter("/extractedOn"::equals).isPresent() ? "extractedOn" : "file",
                        shells.here().told(refused));
            }
        }
        return Answer.again(list(null, errors, table, extractedOn));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private TemplateInstance list(
            @Nullable String cursor, FormErrors errors, @Nullable String table, @Nullable String extractedOn) {
        var mayImport = caller.may("population:import");
        var receipts = mayImport ? service.receipts(null, 10).items() : List.<PopulationImport>of();
        return Templates.populations(
                shells.here(),
                service.page(cursor, Page.DEFAULT_LIMIT),
                mayImport,
                receipts,
                errors,
                table,
                extractedOn);
    }
}
