package dk.knudepunkt.goals.reported.attachment;

import dk.knudepunkt.goals.reported.ReportedValue;
import dk.knudepunkt.goals.reported.ReportedValueService;
import dk.knudepunkt.platform.attachment.Upload;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
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

/** Takes the file that was chosen on the page of a reported value. */
@Path("/goals/reported-values/{valueId}/attachments")
@Produces(MediaType.TEXT_HTML)
class ValueAttachmentPages {

    private final ValueAttachmentService service;
    private final ReportedValueService values;
    private final Forms forms;

    ValueAttachmentPages(ValueAttachmentService service, ReportedValueService values, Forms forms) {
        this.service = service;
        this.values = values;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "value-attachment")
    static class Templates {
        static native TemplateInstance upload(Shell shell, ReportedValue value, Form form);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:enter")
    public RestResponse<Object> add(
            UUID valueId, @RestForm("file") @Nullable FileUpload file, @RestForm(Fields.KEY) @Nullable String key) {
        return forms.pressed(Fields.keyed(key))
                .create(
                        "addReportedValueAttachment " + valueId,
                        ValueAttachmentView.class,
                        pressed -> service.add(valueId, Upload.read(file)))
                .thenTo(attachment -> page(valueId))
                .orAgain(form -> again(valueId, form));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:enter")
    public RestResponse<Object> remove(UUID valueId, UUID id, Fields fields) {
        return forms.pressed(fields)
                .apply(pressed -> {
                    service.remove(valueId, id);
                    return id;
                })
                .thenTo(removed -> page(valueId))
                .orAgain(form -> again(valueId, form));
    }

    private TemplateInstance again(UUID valueId, Form form) {
        return Templates.upload(form.shell(), values.seen(valueId), form);
    }

    private String page(UUID valueId) {
        return values.seen(valueId).page() + "#attachments";
    }
}
