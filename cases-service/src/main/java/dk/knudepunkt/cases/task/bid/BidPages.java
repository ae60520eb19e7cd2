package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.SecretToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of one's own where a consultant makes an offer, for whoever has its secret address. */
@Path("/bids")
@Produces(MediaType.TEXT_HTML)
class BidPages {

    private final BidService service;
    private final Forms forms;
    private final Shells shells;

    BidPages(BidService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "bid")
    static class Templates {
        static native TemplateInstance ask(Shell shell, AskedBid asked, Form form);

        static native TemplateInstance thanks(Shell shell);
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @SecurityRequirementsSet
    public TemplateInstance ask(String token) {
        return page(token, forms.of(Fields.NONE));
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SecurityRequirementsSet
    public RestResponse<Object> submit(String token, Fields fields) {
        return forms.read(SubmitBid.class, fields)
                .apply(bid -> service.submit(new SecretToken(token), bid))
                .thenTo(submitted -> "/bids/thanks")
                .orAgain(form -> page(token, form));
    }

    @GET
    @Path("/thanks")
    @PermitAll
    @SecurityRequirementsSet
    public TemplateInstance thanks() {
        return Templates.thanks(shells.here());
    }

    /** An address that takes no bid has a page that says why. */
    private TemplateInstance page(String token, Form form) {
        return Templates.ask(form.shell(), service.asked(new SecretToken(token)), form);
    }
}
