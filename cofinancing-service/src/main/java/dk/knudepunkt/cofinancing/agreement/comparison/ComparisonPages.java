package dk.knudepunkt.cofinancing.agreement.comparison;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a printed table got wrong, for people: the council's own where one is shipped, or one they upload. */
@Path("/cofinancing/{year}/comparison")
@Produces(MediaType.TEXT_HTML)
class ComparisonPages {

    private final ComparisonService service;
    private final Shells shells;

    ComparisonPages(ComparisonService service, Shells shells) {
        this.service = service;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance comparison(
                Shell shell, int year, @Nullable ComparisonView comparison, boolean shipped, FormErrors errors);
    }

    @GET
    @Authenticated
    public TemplateInstance shipped(CalendarYear year) {
        var requested = year.value();
        var comparison = service.isShipped(requested) ? service.shipped(requested) : null;
        return Templates.comparison(shells.here(), requested, comparison, comparison != null, FormErrors.NONE);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<Object> uploaded(CalendarYear year, @RestForm("table") @Nullable FileUpload table) {
        var requested = year.value();
        var shell = shells.here();
        if (table == null || table.size() == 0) {
            var message = shell.say("Vælg en fil med tabellen.", "Choose a file with the table.");
            return Answer.again(Templates.comparison(shell, requested, null, false, FormErrors.at("table", message)));
        }
        try (var file = Files.newInputStream(table.uploadedFile())) {
            return RestResponse.ok(
                    Templates.comparison(shell, requested, service.compare(requested, file), false, FormErrors.NONE));
        } catch (ComparisonProblem problem) {
            var message = shell.told(problem);
            return Answer.again(Templates.comparison(shell, requested, null, false, FormErrors.at("table", message)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
