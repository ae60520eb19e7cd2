package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Pdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A statement for people: on the screen and as PDF. */
@Path("/cofinancing/statements")
@Produces(MediaType.TEXT_HTML)
class StatementPages {

    private final StatementService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final ContentTag tag;

    StatementPages(StatementService service, Forms forms, Shells shells, Caller caller, ContentTag tag) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.tag = tag;
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance statement(Shell shell, StatementView statement, boolean mayBill);

        /** Why none was issued, with the button once more. */
        static native TemplateInstance refused(Shell shell, Form form);

        static native TemplateInstance pdf(Shell shell, StatementView statement);
    }

    @POST
    @PermissionsAllowed("statement:issue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> issue(Fields fields) {
        return forms.read(StatementResource.IssueStatement.class, fields)
                .apply(request -> service.issue(new Statement.Recipient(request.municipalityCode(), request.year())))
                .thenTo(statement -> "/cofinancing/statements/" + statement.id())
                .orAgain(form -> Templates.refused(form.shell(), form));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance statement(UUID id) {
        return Templates.statement(shells.here(), StatementView.of(service.get(id)), caller.may("invoice:make"));
    }

    @GET
    @Path("/{id}/pdf")
    @Authenticated
    @Produces(Pdf.MEDIA_TYPE)
    public RestResponse<byte[]> pdf(UUID id) {
        var statement = StatementView.of(service.get(id));
        var document = Templates.pdf(shells.here(), statement).render();
        return tag.on(Pdf.of(statement.reference(), document), document);
    }
}
