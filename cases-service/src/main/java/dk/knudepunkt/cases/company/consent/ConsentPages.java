package dk.knudepunkt.cases.company.consent;

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

/** The statements of a company, and the form for another one. */
@Path("/companies/{cvr}/consents")
@Produces(MediaType.TEXT_HTML)
class ConsentPages {

    private final ConsentService service;
    private final CompanyService companies;
    private final Forms forms;

    ConsentPages(ConsentService service, CompanyService companies, Forms forms) {
        this.service = service;
        this.companies = companies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance consents(
                Shell shell, CompanyView company, Page<ConsentStatementView> statements, Form form);
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
    public RestResponse<Object> state(String cvr, Fields fields) {
        return forms.read(StateConsent.class, fields)
                .create("stateConsent " + cvr, ConsentStatementView.class, request -> service.state(cvr, request))
                .thenTo(stated -> "/companies/" + cvr)
                .orAgain(form -> page(cvr, null, form));
    }

    private TemplateInstance page(String cvr, @Nullable String cursor, Form form) {
        return Templates.consents(form.shell(), companies.show(cvr), service.of(cvr, cursor, Page.DEFAULT_LIMIT), form);
    }
}
