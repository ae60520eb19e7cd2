package dk.knudepunkt.cases.company.segment;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.company.CompanyView;
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

/** The judgements of a company, and the form for another one. */
@Path("/companies/{cvr}/segments")
@Produces(MediaType.TEXT_HTML)
class SegmentPages {

    private final SegmentService service;
    private final CompanyService companies;
    private final Forms forms;

    SegmentPages(SegmentService service, CompanyService companies, Forms forms) {
        this.service = service;
        this.companies = companies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance segments(
                Shell shell, CompanyView company, Page<SegmentView> judgements, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:read")
    public TemplateInstance list(String cvr, @QueryParam("cursor") @Nullable String cursor) {
        return page(cvr, cursor, forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public RestResponse<Object> judge(String cvr, Fields fields) {
        return forms.read(JudgeSegment.class, fields)
                .create("judgeSegment " + cvr, SegmentView.class, request -> service.judge(cvr, request))
                .thenTo(judged -> "/companies/" + cvr)
                .orAgain(form -> page(cvr, null, form));
    }

    private TemplateInstance page(String cvr, @Nullable String cursor, Form form) {
        return Templates.segments(form.shell(), companies.show(cvr), service.of(cvr, cursor, Page.DEFAULT_LIMIT), form);
    }
}
