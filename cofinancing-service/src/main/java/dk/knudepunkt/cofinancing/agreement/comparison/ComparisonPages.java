package dk.knudepunkt.cofinancing.agreement.comparison;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a printed table got wrong, for people: the council's own where one is shipped, or one they upload. */
@Path("/cofinancing/{year}/comparison")
@Produces(MediaType.TEXT_HTML)
class ComparisonPages {

    /** A file is no field of a request record. */
    private final ComparisonService service;

    private final Forms forms;

    ComparisonPages(ComparisonService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance comparison(
                Shell shell, int year, @Nullable ComparisonView comparison, boolean shipped, Form form);
    }

    @GET
    @Authenticated
    public TemplateInstance shipped(CalendarYear year) {
        var requested = year.value();
        var comparison = service.isShipped(requested) ? service.shipped(requested) : null;
        return page(requested, comparison, comparison != null, forms.blank());
    }

    @POST
    @Authenticated
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<Object> uploaded(CalendarYear year, @RestForm("table") @Nullable FileUpload table) {
        var file = table == null || table.size() == 0 ? null : table.uploadedFile();
        return forms.pressed(Fields.NONE)
                .tellingAt("table")
                .apply(pressed -> service.uploaded(year.value(), file))
                .shown((form, comparison) -> page(year.value(), comparison, false, form));
    }

    private static TemplateInstance page(int year, @Nullable ComparisonView comparison, boolean shipped, Form form) {
        return Templates.comparison(form.shell(), year, comparison, shipped, form);
    }
}
