package dk.knudepunkt.cases.company.contact;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.company.CompanyView;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms for a contact person; the company's own page lists them. */
@Path("/companies/{cvr}/contact-persons")
@Produces(MediaType.TEXT_HTML)
class ContactPages {

    private final ContactService service;
    private final CompanyService companies;
    private final Forms forms;

    ContactPages(ContactService service, CompanyService companies, Forms forms) {
        this.service = service;
        this.companies = companies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance contact(
                Shell shell,
                CompanyView company,
                @Nullable ContactPersonView person,
                Form form,
                @Nullable Form removal);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public TemplateInstance blank(String cvr) {
        return page(cvr, forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public RestResponse<Object> add(String cvr, Fields fields) {
        return forms.read(DescribeContactPerson.class, fields)
                .create("addContactPerson " + cvr, ContactPersonView.class, request -> service.add(cvr, request))
                .thenTo(added -> "/companies/" + cvr)
                .orAgain(form -> page(cvr, form));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public TemplateInstance person(String cvr, UUID id) {
        var person = service.show(cvr, id);
        return page(cvr, person, forms.of(person, person.version()), blank(person));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public RestResponse<Object> describe(String cvr, UUID id, Fields fields) {
        return forms.read(DescribeContactPerson.class, fields)
                .change((request, ifMatch) -> service.describe(cvr, id, ifMatch, request))
                .thenTo(described -> "/companies/" + cvr)
                .orAgain(form -> {
                    var person = service.show(cvr, id);
                    return page(cvr, person, forms.beside(form, person, person.version()), blank(person));
                });
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("company:keep")
    public RestResponse<Object> remove(String cvr, UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> {
                    service.remove(cvr, id, ifMatch);
                    return cvr;
                })
                .thenTo(removed -> "/companies/" + removed)
                .orAgain(form -> {
                    var person = service.show(cvr, id);
                    return page(
                            cvr,
                            person,
                            forms.of(person, person.version()),
                            forms.beside(form, person, person.version()));
                });
    }

    private Form blank(ContactPersonView person) {
        return forms.of(Fields.NONE).at(person.version());
    }

    private TemplateInstance page(String cvr, Form form) {
        return Templates.contact(form.shell(), companies.show(cvr), null, form, null);
    }

    private TemplateInstance page(String cvr, ContactPersonView person, Form form, Form removal) {
        return Templates.contact(form.shell(), companies.show(cvr), person, form, removal);
    }
}
