package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.company.CompanyView;
import dk.knudepunkt.cases.company.DescribeCompany;
import dk.knudepunkt.cases.company.MergeCompany;
import dk.knudepunkt.cases.company.MergeService;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One company: what it is, how it is reached, what it had before; and what may be done to it. */
@Path("/companies")
@Produces(MediaType.TEXT_HTML)
class CompanyPages {

    private final CompanyService companies;
    private final MergeService merges;
    private final HistoryService history;
    private final KnowledgeService known;
    private final Forms forms;

    CompanyPages(
            CompanyService companies,
            MergeService merges,
            HistoryService history,
            KnowledgeService known,
            Forms forms) {
        this.companies = companies;
        this.merges = merges;
        this.history = history;
        this.known = known;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance company(
                Shell shell,
                CompanyView company,
                Page<PastCourse> courses,
                CompanyKnowledge known,
                List<Municipality> municipalities,
                Form form,
                Form merge,
                Form separation);
    }

    @GET
    @Path("/{cvr}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:read")
    public TemplateInstance company(String cvr, @QueryParam("cursor") @Nullable String cursor) {
        var company = companies.show(cvr);
        return page(company, cursor, describing(company), blank(company), blank(company));
    }

    @POST
    @Path("/{cvr}/description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public RestResponse<Object> describe(String cvr, Fields fields) {
        return forms.read(DescribeCompany.class, fields)
                .change((request, ifMatch) -> companies.describe(cvr, ifMatch, request))
                .thenTo(CompanyPages::address)
                .orAgain(form -> {
                    var company = companies.show(cvr);
                    return page(
                            company, forms.beside(form, company, company.version()), blank(company), blank(company));
                });
    }

    @POST
    @Path("/{cvr}/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:merge")
    public RestResponse<Object> merge(String cvr, Fields fields) {
        return forms.read(MergeCompany.class, fields)
                .tellingAt("survivorCvr")
                .change((request, ifMatch) -> merges.merge(cvr, ifMatch, request))
                .thenTo(CompanyPages::address)
                .orAgain(form -> {
                    var company = companies.show(cvr);
                    return page(
                            company,
                            describing(company),
                            forms.beside(form, company, company.version()),
                            blank(company));
                });
    }

    @POST
    @Path("/{cvr}/separation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:merge")
    public RestResponse<Object> separate(String cvr, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> merges.separate(cvr, ifMatch))
                .thenTo(CompanyPages::address)
                .orAgain(form -> {
                    var company = companies.show(cvr);
                    return page(
                            company,
                            describing(company),
                            blank(company),
                            forms.beside(form, company, company.version()));
                });
    }

    private Form describing(CompanyView company) {
        return forms.of(company, company.version());
    }

    private Form blank(CompanyView company) {
        return forms.of(Fields.NONE).at(company.version());
    }

    private TemplateInstance page(CompanyView company, Form form, Form merge, Form separation) {
        return page(company, null, form, merge, separation);
    }

    private TemplateInstance page(
            CompanyView company, @Nullable String cursor, Form form, Form merge, Form separation) {
        return Templates.company(
                form.shell(),
                company,
                history.of(company.cvr(), cursor, Page.DEFAULT_LIMIT),
                known.of(company.cvr()),
                Municipality.all(),
                form,
                merge.apart("merge-"),
                separation);
    }

    private static String address(CompanyView company) {
        return "/companies/" + company.cvr();
    }
}
