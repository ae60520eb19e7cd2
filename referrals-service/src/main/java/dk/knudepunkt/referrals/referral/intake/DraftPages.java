package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.draft.Draft;
import dk.knudepunkt.referrals.referral.draft.DraftService;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Saves the form half filled in, and opens it again on another device. */
@Path("/referrals/drafts")
@Produces(MediaType.TEXT_HTML)
class DraftPages {

    private final DraftService service;
    private final FormPage page;
    private final Validator validator;
    private final Shells shells;

    DraftPages(DraftService service, FormPage page, Validator validator, Shells shells) {
        this.service = service;
        this.page = page;
        this.validator = validator;
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
        var form = ReferralForm.of(draft.content());
        form.draftId = id.toString();
        form.draftVersion = draft.version();
        return page.show(form, FormErrors.NONE, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("draft:keep")
    public RestResponse<Object> save(@BeanParam ReferralForm form) {
        var content = form.draft();
        if (!validator.validate(content).isEmpty()) {
            var wrong =
                    shells.here().say("Noget er for langt til at blive gemt.", "Something is too long to be saved.");
            return Answer.again(page.show(form, FormErrors.at("need", wrong), null));
        }
        var id = Parameters.id("draftId", form.draftId);
        if (id == null) {
            service.begin(content);
        } else {
            service.save(id, IfMatch.version(form.draftVersion), content);
        }
        return Answer.goTo("/referrals/drafts?saved=true");
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("draft:keep")
    public RestResponse<Object> discard(UUID id, @RestForm long version) {
        service.discard(id, IfMatch.version(version));
        return Answer.goTo("/referrals/drafts");
    }
}
