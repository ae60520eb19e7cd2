package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.company.CompanyView;
import dk.knudepunkt.cases.company.RegisterCompany;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.people.KnownPerson;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The search for a company, and the form for one that it does not find. */
@Path("/companies")
@Produces(MediaType.TEXT_HTML)
class SearchPages {

    private final DirectoryService directory;
    private final CompanyService companies;
    private final People people;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    SearchPages(
            DirectoryService directory,
            CompanyService companies,
            People people,
            Forms forms,
            Shells shells,
            Caller caller) {
        this.directory = directory;
        this.companies = companies;
        this.people = people;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                FoundCompanies found,
                CompanySearch search,
                List<Municipality> municipalities,
                List<KnownPerson> developers,
                @Nullable String more,
                boolean mayKeep);

        static native TemplateInstance register(
                Shell shell, Form form, List<Municipality> municipalities, List<Option> candidates);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:read")
    public TemplateInstance list(
            @QueryParam("q") @Size(max = 200) @PlainLine @Nullable String q,
            @QueryParam("municipality") @KnownMunicipality @Nullable String municipality,
            @QueryParam("developerId") @Size(max = 255) @PlainLine @Nullable String developerId,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var search = CompanySearch.of(q, municipality, developerId);
        var found = directory.search(search, cursor, Page.DEFAULT_LIMIT);
        return Templates.list(
                shells.here(),
                found,
                search,
                Municipality.all(),
                people.withRole(Role.DEVELOPER),
                found.next() == null ? null : more(uri, found.next()),
                caller.may("company:keep"));
    }

    private static String more(UriInfo uri, String next) {
        return "/companies?"
                + uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", next)
                        .build()
                        .getRawQuery();
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public TemplateInstance blank() {
        return page(forms.blank(), List.of());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public RestResponse<Object> register(Fields fields) {
        var refused = new ArrayList<RegisterCompany>();
        return forms.read(RegisterCompany.class, fields)
                .create("registerCompany", CompanyView.class, request -> {
                    refused.add(request);
                    return companies.register(request);
                })
                .thenTo(company -> "/companies/" + company.cvr())
                .orAgain(form -> page(
                        form,
                        refused.stream()
                                .flatMap(request -> companies.candidates(request).stream())
                                .toList()));
    }

    private static TemplateInstance page(Form form, List<CompanyView> candidates) {
        return Templates.register(
                form.shell(),
                form,
                Municipality.all(),
                candidates.stream().map(SearchPages::option).toList());
    }

    private static Option option(CompanyView company) {
        return new Option(company.cvr(), "%s, CVR %s".formatted(company.name(), company.cvr()));
    }
}
