package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.company.CompanyView;
import dk.knudepunkt.cases.company.RegisterCompany;
import dk.knudepunkt.cases.directory.DirectoryService.Total;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.people.KnownPerson;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The search for a company, and the form for one that it does not find. */
@Path("/companies")
@Produces(MediaType.TEXT_HTML)
class SearchPages {

    /** Where the choice of an order stands as long as nobody has made it. */
    private static final Sort NOT_CHOSEN = new Sort("", false);

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
                @Nullable Total total,
                CompanySearch search,
                Sort sort,
                Sort chosen,
                List<Municipality> municipalities,
                List<KnownPerson> developers,
                boolean mayKeep);

        static native TemplateInstance register(
                Shell shell, Form form, List<Municipality> municipalities, List<Option> candidates);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:read")
    public TemplateInstance list(
            @Valid @BeanParam CompanyQuery query,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var search = query.search();
        var order = DirectoryService.order(sort, search);
        var found = directory.search(search, order, cursor, Page.DEFAULT_LIMIT);
        return Templates.list(
                shells.here(),
                found,
                found.alike() || found.items().isEmpty() ? null : shells.aboveRows(() -> directory.total(search)),
                search,
                order,
                sort == null || sort.isEmpty() ? NOT_CHOSEN : order,
                Municipality.all(),
                people.withRole(Role.DEVELOPER),
                caller.may("company:keep"));
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
