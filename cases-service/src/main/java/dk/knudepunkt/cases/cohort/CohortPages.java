package dk.knudepunkt.cases.cohort;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The cohorts with their files, and the form that freezes one. */
@Path("/cohorts")
@Produces(MediaType.TEXT_HTML)
class CohortPages {

    private final CohortService service;
    private final Forms forms;

    CohortPages(CohortService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance cohorts(Shell shell, Page<CohortView> cohorts, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("cohort:read")
    public TemplateInstance cohorts(@QueryParam("cursor") @Nullable String cursor) {
        return page(cursor, forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("cohort:freeze")
    public RestResponse<Object> freeze(Fields fields) {
        return forms.read(FreezeCohort.class, fields)
                .create("freezeCohort", CohortView.class, service::freeze)
                .thenTo(cohort -> "/cohorts")
                .orAgain(form -> page(null, form));
    }

    private TemplateInstance page(@Nullable String cursor, Form form) {
        return Templates.cohorts(form.shell(), service.newest(cursor, Page.DEFAULT_LIMIT), form);
    }
}
