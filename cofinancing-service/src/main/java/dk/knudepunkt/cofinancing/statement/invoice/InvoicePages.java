package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormAnswer;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invoices for people. */
@Path("/cofinancing/invoices")
@Produces(MediaType.TEXT_HTML)
class InvoicePages {

    private static final String AT = "/cofinancing/invoices/";

    private final InvoiceService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    InvoicePages(InvoiceService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance list(
                Shell shell, Page<InvoiceView> invoices, Invoices.@Nullable Total total, boolean unpaid, Sort sort);

        /** Why none was made of a statement, with the button once more. */
        static native TemplateInstance refused(Shell shell, Form form);

        static native TemplateInstance invoice(
                Shell shell, InvoiceView invoice, InvoiceStandard[] standards, boolean mayNote, Noting noting);
    }

    /** The button that notes what became of an invoice. */
    record Noting(Form form, UUID id, boolean isSent) {

        /** The address of what is to be noted next. */
        public String path() {
            return AT + id + (isSent ? "/payment" : "/sending");
        }
    }

    @GET
    @PermissionsAllowed("invoice:read")
    public TemplateInstance list(
            @QueryParam("unpaid") boolean unpaid,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var order = Invoices.sort(sort);
        return Templates.list(
                shells.here(),
                service.page(unpaid, order, cursor, Page.DEFAULT_LIMIT).map(InvoiceView::of),
                shells.aboveRows(() -> service.total(unpaid)),
                unpaid,
                order);
    }

    @POST
    @PermissionsAllowed("invoice:make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> make(Fields fields) {
        return forms.read(InvoiceResource.MakeInvoice.class, fields)
                .apply(request -> service.make(request.statementId(), request.standard()))
                .thenTo(invoice -> AT + invoice.id())
                .orAgain(form -> Templates.refused(form.shell(), form));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("invoice:read")
    public TemplateInstance invoice(UUID id) {
        var invoice = service.get(id);
        return page(invoice, forms.blank().at(invoice.version()));
    }

    @POST
    @Path("/{id}/sending")
    @PermissionsAllowed("invoice:make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> send(UUID id, Fields fields) {
        return noted(id, forms.pressed(fields).change((pressed, ifMatch) -> service.send(id, ifMatch)));
    }

    @POST
    @Path("/{id}/payment")
    @PermissionsAllowed("invoice:make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> pay(UUID id, Fields fields) {
        return noted(id, forms.pressed(fields).change((pressed, ifMatch) -> service.pay(id, ifMatch)));
    }

    private RestResponse<Object> noted(UUID id, FormAnswer<Invoice> answer) {
        return answer.thenTo(invoice -> AT + id).orAgain(form -> {
            var invoice = service.get(id);
            return page(invoice, form.at(invoice.version()));
        });
    }

    private TemplateInstance page(Invoice invoice, Form form) {
        var view = InvoiceView.of(invoice);
        return Templates.invoice(
                form.shell(),
                view,
                InvoiceStandard.values(),
                caller.may("invoice:make"),
                new Noting(form, invoice.id(), view.sentAt() != null));
    }
}
