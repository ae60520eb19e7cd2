package dk.knudepunkt.goals.reported.attachment;

import dk.knudepunkt.platform.attachment.Upload;
import dk.knudepunkt.platform.idempotency.Idempotency;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/reported-values/{valueId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reported values")
class ValueAttachmentResource {

    private final ValueAttachmentService service;
    private final Idempotency idempotency;

    ValueAttachmentResource(ValueAttachmentService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("value-attachment:read")
    @Operation(operationId = "listReportedValueAttachments", summary = "The documents of a value, at most five")
    public List<ValueAttachmentView> list(UUID valueId) {
        return service.of(valueId);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("reported-value:enter")
    @Operation(
            operationId = "addReportedValueAttachment",
            summary = "Put the document beside the value that you told",
            description =
                    "PDF, PNG, JPEG, GIF or WebP up to 10 MB, while nobody has decided on the value. Its bytes must be "
                            + "what its name and its type say. The value is at another version after it: who decides has seen it.")
    @APIResponseSchema(
            value = ValueAttachmentView.class,
            responseCode = "201",
            responseDescription = "Taken; Location leads to the download")
    public RestResponse<ValueAttachmentView> add(
            UUID valueId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RestForm("file") @Nullable FileUpload file) {
        var upload = Upload.read(file);
        return idempotency.once(key, "addReportedValueAttachment " + valueId, upload, ValueAttachmentView.class, () -> {
            var view = service.add(valueId, upload);
            return RestResponse.ResponseBuilder.<ValueAttachmentView>created(URI.create(view.href()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Produces({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp"
    })
    @PermissionsAllowed("value-attachment:read")
    @Operation(operationId = "downloadReportedValueAttachment", summary = "The document itself")
    @APIResponse(responseCode = "200", description = "The bytes, to be saved and never shown in the page's own name")
    public RestResponse<byte[]> download(UUID valueId, UUID id) {
        return service.download(valueId, id).response();
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("reported-value:enter")
    @Operation(
            operationId = "removeReportedValueAttachment",
            summary = "Take a document away from the value that you told",
            description = "While nobody has decided on it. A file never changes, so there is no version to match.")
    public void remove(UUID valueId, UUID id) {
        service.remove(valueId, id);
    }
}
