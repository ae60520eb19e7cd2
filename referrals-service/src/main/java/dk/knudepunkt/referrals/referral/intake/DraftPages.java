package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.draft.Draft;
import dk.knudepunkt.referrals.referral.draft.DraftFields;
import dk.knudepunkt.referrals.referral.draft.DraftService;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Saves the form half filled in, and opens it again on another device. */
@Path("/referrals/drafts")
@Produces(MediaType.TEXT_HTML)
class DraftPages {

    private final DraftService service;
    private final FormPage page;
    private final Forms forms;
    private final Shells shells;

    DraftPages(DraftService service, FormPage page, Forms forms, Shells shells) {
        this.service = service;
        this.page = page;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance drafts(Shell shell, List<Draft> drafts, boolean saved);
    }

    @GET
    @PermissionsAllowed("draft:keep")
    public TemplateInstance list(@QueryParam("saved") boolean saved) {
        return Templates.drafts(shells.here(), service.own(), saved);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("draft:keep")
    public TemplateInstance goOn(UUID id) {
        var draft = service.get(id);
        var form = forms.begun(DraftFields.of(draft.content()));
        return page.show(form.set(FormPage.DRAFT, id).at(draft.version()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("draft:keep")
    public RestResponse<Object> save(Fields fields) {
        var id = Parameters.id(FormPage.DRAFT, fields.text(FormPage.DRAFT));
        var typed = forms.given(DraftFields.typed(fields), fields).tellingAt("need");
        return (id == null
                        ? typed.apply(service::begin)
                        : typed.change((draft, ifMatch) -> service.save(id, ifMatch, draft)))
                .thenTo(draft -> "/referrals/drafts?saved=true")
                .orAgain(form -> page.show(id == null ? form : beside(form, id), null));
    }

    private Form beside(Form form, UUID id) {
        var draft = service.get(id);
        return forms.beside(form, DraftFields.of(draft.content()), draft.version());
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("draft:keep")
    public RestResponse<Object> discard(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.discard(id, ifMatch))
                .thenTo(draft -> "/referrals/drafts")
                .orAgain(form -> Templates.drafts(form.shell(), service.own(), false));
    }
}
