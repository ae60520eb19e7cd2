package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes the file that was chosen on the page of a referral. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class AttachmentPages {

    private final AttachmentService service;
    private final Uploads uploads;
    private final Shells shells;

    AttachmentPages(AttachmentService service, Uploads uploads, Shells shells) {
        this.service = service;
        this.uploads = uploads;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "attachment")
    static class Templates {
        static native TemplateInstance upload(Shell shell, UUID id, FormErrors errors);
    }

    @POST
    @Path("/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("attachment:add")
    public RestResponse<Object> add(UUID id, @RestForm("file") @Nullable FileUpload file) {
        try {
            service.add(id, uploads.read(file));
            return Answer.goTo("/referrals/" + id + "#attachments");
        } catch (AttachmentProblem refused) {
            var shell = shells.here();
            var errors = FormErrors.at("file", shell.told(refused));
            return Answer.again(Templates.upload(shell, id, errors));
        }
    }
}
