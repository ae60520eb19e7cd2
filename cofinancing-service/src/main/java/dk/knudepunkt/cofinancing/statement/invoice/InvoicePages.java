package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invoices for people. */
@Path("/cofinancing/invoices")
@Produces(MediaType.TEXT_HTML)
class InvoicePages {

    private final InvoiceService service;
    private final Shells shells;
    private final Caller caller;

    InvoicePages(InvoiceService service, Shells shells, Caller caller) {
        this.service = service;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance list(Shell shell, Page<InvoiceView> invoices);

        static native TemplateInstance invoice(
                Shell shell, InvoiceView invoice, InvoiceStandard[] standards, boolean mayNote);
    }

    @GET
    @PermissionsAllowed("invoice:read")
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.list(
                shells.here(), service.page(cursor, Page.DEFAULT_LIMIT).map(InvoiceView::of));
    }

    @POST
    @PermissionsAllowed("invoice:make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> make(@RestForm @NotNull UUID statementId) {
        return Answer.goTo(
                "/cofinancing/invoices/" + service.make(statementId, null).id());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("invoice:read")
    public TemplateInstance invoice(UUID id) {
        return Templates.invoice(
                shells.here(), InvoiceView.of(service.get(id)), InvoiceStandard.values(), caller.may("invoice:make"));
    }

    @POST
    @Path("/{id}/sending")
    @PermissionsAllowed("invoice:make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> send(UUID id, @RestForm long version) {
        service.send(id, IfMatch.version(version));
        return Answer.goTo("/cofinancing/invoices/" + id);
    }

    @POST
    @Path("/{id}/payment")
    @PermissionsAllowed("invoice:make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> pay(UUID id, @RestForm long version) {
        service.pay(id, IfMatch.version(version));
        return Answer.goTo("/cofinancing/invoices/" + id);
    }
}
