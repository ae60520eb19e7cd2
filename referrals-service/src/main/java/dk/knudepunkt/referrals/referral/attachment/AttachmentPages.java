package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.attachment.Upload;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.attachment.AttachmentResource.AttachmentView;
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
    private final Forms forms;

    AttachmentPages(AttachmentService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attachment")
    static class Templates {
        static native TemplateInstance upload(Shell shell, UUID id, Form form);
    }

    @POST
    @Path("/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("attachment:add")
    public RestResponse<Object> add(
            UUID id, @RestForm("file") @Nullable FileUpload file, @RestForm(Fields.KEY) @Nullable String key) {
        return forms.pressed(Fields.keyed(key))
                .create(
                        "addReferralAttachment " + id,
                        AttachmentView.class,
                        pressed -> AttachmentView.of(service.add(id, Upload.read(file))))
                .thenTo(attachment -> "/referrals/" + id + "#attachments")
                .orAgain(form -> Templates.upload(form.shell(), id, form));
    }
}
